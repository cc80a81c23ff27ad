package nl.busbaan.consent.rights;

import static nl.busbaan.consent.People.AMSTERDAM;
import static nl.busbaan.consent.People.KARIM;
import static nl.busbaan.consent.People.MARIJKE;
import static nl.busbaan.consent.People.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.devstack.testing.Rows;
import nl.busbaan.devstack.testing.Tokens;
import nl.busbaan.platform.crypto.ResidentKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A resident has everything erased; what stays can be checked and tells nothing. */
@QuarkusTest
class ErasureTest extends ServiceTest {
    private static final String PATH = "/consent/v1/my-erasure";
    /** Kept for a day and for the transport; they hold paths, numbers and tombstones, and nothing that people wrote. */
    private static final Set<String> TRANSPORT = Set.of("outbox", "inbox", "idempotency", "invitation_attempt");
    /** The number stays in these, so that the chains can be checked. */
    private static final Set<String> WITH_THE_NUMBER =
            Set.of("resident", "consent", "consent_request", "consent_event");

    @Inject
    @DataSource("keys")
    javax.sql.DataSource keyDatabase;

    @Inject
    ResidentKeys keys;

    @Inject
    ErasureConsumer consumer;

    private Rows rows;
    private Rows keyRows;
    private UUID hanna;
    private UUID request;

    @BeforeEach
    void open() {
        rows = new Rows(database);
        keyRows = new Rows(keyDatabase);
    }

    @Test
    void everything_that_tells_about_her_goes_and_the_logs_still_verify() {
        aStory();
        assertThat(rowsAbout("GP_LETTER")).isPositive();

        Response erased = erase();

        erased.then().body("keyDestroyed", equalTo(true)).body("stays.law", hasItem(startsWith("AVG artikel 5")));
        as("inwoner2")
                .get(erased.header("Location"))
                .then()
                .statusCode(200)
                .body("id", equalTo(erased.path("id")))
                .body("keyDestroyed", equalTo(true));
        assertThat(keys.has(hanna)).isFalse();
        assertThat(rowsAbout("GP_LETTER")).isZero();
        assertThat(tablesWith(hanna.toString())).isSubsetOf(WITH_THE_NUMBER);
        assertThat(tablesWith(Tokens.subject(Tokens.of("inwoner2")))).isEmpty();
        asMessaging()
                .body(question(MARIJKE, "read", "GP_LETTER", hanna, "MEDICAL_ASSESSMENT"))
                .post("/access/v1/evaluation")
                .then()
                .body("decision", equalTo(false));
        as("inwoner2").get("/consent/v1/my-consents").then().statusCode(404);
    }

    @Test
    void the_chain_of_her_history_is_whole_and_says_that_it_ended() {
        aStory();

        erase();

        assertThat(states()).endsWith("ConsentWithdrawn");
        assertThat(rows.one(
                        Long.class,
                        "select count(*) from consent_event where resident = ? and num_nonnulls(content, salt, shown_text) > 0",
                        hanna))
                .isZero();
    }

    @Test
    void what_goes_what_stays_and_what_stands_in_the_way_is_told_beforehand() {
        hanna = linked("inwoner2");

        as("inwoner2")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("possible", equalTo(false))
                .body("obstacles", contains(startsWith("Uw vraag loopt nog.")))
                .body("goes", not(empty()))
                .body("stays.law", hasItem("Wmo 2015 artikel 5.3.4"))
                .body("stays.law", not(hasItem("BW 7:454")));
        as("inwoner2").body(Map.of("understood", true)).post(PATH).then().statusCode(409);
        as("inwoner2").get("/consent/v1/my-consents").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"understood\":null}", "{\"understood\":false}", "{\"understood\":\"ja\"}", "[]", ""})
    void without_the_tick_nothing_is_erased(String body) {
        aStory();

        as("inwoner2").body(body).post(PATH).then().statusCode(400);

        as("inwoner2").get("/consent/v1/my-consents").then().body("items", not(empty()));
    }

    @Test
    void a_lost_answer_is_found_again_with_the_same_key() {
        aStory();
        String key = UUID.randomUUID().toString();

        List<String> locations = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            locations.add(as("inwoner2")
                    .header("Idempotency-Key", key)
                    .body(Map.of("understood", true))
                    .post(PATH)
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location"));
        }

        assertThat(locations.getFirst()).isEqualTo(locations.getLast());
    }

    @Test
    void the_account_may_come_back_as_somebody_new() {
        aStory();
        erase();

        UUID again = linked("inwoner2");

        assertThat(again).isNotEqualTo(hanna);
        as("inwoner2").get("/consent/v1/my-consents").then().statusCode(200).body("items", empty());
    }

    @Test
    void what_comes_late_about_her_finds_nobody() {
        aStory();
        erase();

        people.helpRequest(request, 9, hanna, NOOR, KARIM, List.of(NOOR, KARIM));

        assertThat(tablesWith(request.toString())).isEmpty();
        as("raadsvrouw")
                .post("/consent/v1/residents/{id}/invitations", hanna)
                .then()
                .statusCode(404);
    }

    @Test
    void a_backup_that_is_put_back_is_erased_again_before_anybody_reads_it() {
        aStory();
        byte[] key = keyRows.one(byte[].class, "select wrapped from resident_key where resident = ?", hanna);
        erase();
        eventuallyInTheLedger();

        keyRows.change("delete from erased_resident where resident = ?", hanna);
        keyRows.change(
                "insert into resident_key (resident, wrapped, created_at) values (?, ?, current_timestamp)",
                hanna,
                key);
        rows.change("update resident set erasure_id = null, erased_at = null, account_id = 'back' where id = ?", hanna);
        assertThat(keys.has(hanna)).isTrue();

        consumer.replay(null);

        assertThat(keys.has(hanna)).isFalse();
        assertThat(tablesWith("back")).isEmpty();
        assertThat(rows.one(Long.class, "select count(*) from resident where id = ? and erased_at is not null", hanna))
                .isOne();
    }

    @Test
    void nothing_is_asked_any_more_of_whom_was_asked_whether_it_may_go_on() {
        hanna = linked("inwoner2");
        given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        String ending = rows.one(UUID.class, "select id from consent where resident = ?", hanna)
                .toString();
        asked(gpLetterForTheDoctor(hanna));
        rows.change(
                "update consent_request set renews = ?::uuid, begins = until + 1 where resident = ? and answer is null",
                ending,
                hanna);
        given("inwoner2", otherKind(), "NO");
        people.done(hanna);

        erase();

        assertThat(rows.one(Long.class, """
                        select (select count(*) from consent where resident = ? and num_nonnulls(renewal, renew_at, renews) > 0)
                             + (select count(*) from consent_request
                                where resident = ? and (next_moment is not null or renews is not null or (not answer_shown and ended_at is null)))
                        """, hanna, hanna)).isZero();
    }

    private Map<String, Object> otherKind() {
        Map<String, Object> wish = gpLetterForTheDoctor(hanna);
        wish.put("kinds", List.of("MEDICATION"));
        return wish;
    }

    private void aStory() {
        hanna = linked("inwoner2");
        given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        asMessaging()
                .body(question(MARIJKE, "read", "GP_LETTER", hanna, "MEDICAL_ASSESSMENT"))
                .post("/access/v1/evaluation")
                .then()
                .body("decision", equalTo(true));
        object("inwoner2", AMSTERDAM);
        request = people.done(hanna);
    }

    private Response erase() {
        Response answer = as("inwoner2").body(Map.of("understood", true)).post(PATH);
        answer.then().statusCode(201);
        return answer;
    }

    /** Through the outbox to Kafka; until it is out, a replay would not find it. */
    private void eventuallyInTheLedger() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> rows.all(Long.class, "select id from outbox where event_key = ?", hanna.toString())
                        .isEmpty());
    }

    private List<String> states() {
        return rows.all(String.class, "select state from consent_event where resident = ? order by seq", hanna);
    }

    /** Of this resident, by her number, in whatever still has it. */
    private long rowsAbout(String kind) {
        return Stream.of("consent", "consent_request", "consent_event", "access_log", "decision_log")
                .mapToLong(table -> rows.one(
                        Long.class,
                        "select count(*) from %s t where resident = ? and t::text like ?".formatted(table),
                        hanna,
                        "%" + kind + "%"))
                .sum();
    }

    private List<String> tablesWith(String text) {
        List<String> found = new ArrayList<>(rows.tablesWith(text));
        found.removeAll(TRANSPORT);
        return found;
    }
}
