package nl.busbaan.consent.rights;

import static nl.busbaan.consent.People.KARIM;
import static nl.busbaan.consent.People.MARIJKE;
import static nl.busbaan.consent.People.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.devstack.testing.Tokens;
import nl.busbaan.platform.crypto.ResidentKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A resident has everything erased; what stays can be checked and tells nothing. */
@QuarkusTest
class ErasureTest extends ServiceTest {
    private static final String PATH = "/consent/v1/my-erasure";
    /** The number stays in these, so that the chains can be checked; and in the ledger's way out. */
    private static final Set<String> WITH_THE_NUMBER =
            Set.of("resident", "consent", "consent_request", "consent_event");

    @Inject
    @DataSource("keys")
    javax.sql.DataSource keyDatabase;

    @Inject
    ResidentKeys keys;

    @Inject
    ErasureConsumer consumer;

    private UUID hanna;
    private UUID request;

    @Test
    void everything_that_tells_about_her_goes_and_the_logs_still_verify() throws SQLException {
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
    void the_chain_of_her_history_is_whole_and_says_that_it_ended() throws SQLException {
        aStory();

        erase();

        assertThat(states()).endsWith("ConsentWithdrawn");
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select count(*) from consent_event where resident = ? and num_nonnulls(content, salt, shown_text) > 0")) {
            select.setObject(1, hanna);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                assertThat(row.getLong(1)).isZero();
            }
        }
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
        assertThat(keys.has(hanna) || as("inwoner2").get(PATH).statusCode() == 200)
                .isTrue();
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
    void what_comes_late_about_her_finds_nobody() throws SQLException {
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
    void a_backup_that_is_put_back_is_erased_again_before_anybody_reads_it() throws SQLException {
        aStory();
        byte[] key = keyOf(hanna);
        erase();
        eventuallyInTheLedger();

        execute(keyDatabase, "delete from erased_resident where resident = ?", hanna);
        execute(
                keyDatabase,
                "insert into resident_key (resident, wrapped, created_at) values (?, ?, current_timestamp)",
                hanna,
                key);
        execute(
                database,
                "update resident set erasure_id = null, erased_at = null, account_id = 'back' where id = ?",
                hanna);
        assertThat(keys.has(hanna)).isTrue();

        consumer.replay(null);

        assertThat(keys.has(hanna)).isFalse();
        assertThat(tablesWith("back")).isEmpty();
        assertThat(number("select count(*) from resident where id = ? and erased_at is not null", hanna))
                .isOne();
    }

    private void aStory() {
        hanna = linked("inwoner2");
        given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        asMessaging()
                .body(question(MARIJKE, "read", "GP_LETTER", hanna, "MEDICAL_ASSESSMENT"))
                .post("/access/v1/evaluation")
                .then()
                .body("decision", equalTo(true));
        request = people.done(hanna);
    }

    private Response erase() {
        Response answer = as("inwoner2").body(Map.of("understood", true)).post(PATH);
        answer.then().statusCode(201);
        return answer;
    }

    /** Through the outbox to Kafka: until it is out, the row stands in the database itself. */
    private void eventuallyInTheLedger() throws SQLException {
        for (int i = 0;
                i < 100 && number("select count(*) from outbox where event_key = ?", hanna.toString()) > 0;
                i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private List<String> states() throws SQLException {
        List<String> states = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select state from consent_event where resident = ? order by seq")) {
            select.setObject(1, hanna);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    states.add(row.getString(1));
                }
            }
        }
        return states;
    }

    /** Of this resident, by her number, in whatever still has it. */
    private long rowsAbout(String kind) throws SQLException {
        long rows = 0;
        for (String table : List.of("consent", "consent_request", "consent_event", "access_log", "decision_log")) {
            rows += number(
                    "select count(*) from " + table + " t where resident = ? and t::text like '%" + kind + "%'", hanna);
        }
        return rows;
    }

    private byte[] keyOf(UUID of) throws SQLException {
        try (Connection connection = keyDatabase.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select wrapped from resident_key where resident = ?")) {
            select.setObject(1, of);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    private long number(String query, Object value) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, value);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void execute(javax.sql.DataSource on, String statement, Object... values) throws SQLException {
        try (Connection connection = on.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            change.executeUpdate();
        }
    }

    /** Also finds tables that are made after this test; without the way out, and paths that are kept for a day. */
    private List<String> tablesWith(String text) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = connection.createStatement().executeQuery("""
                            select quote_ident(table_name) from information_schema.tables where table_schema = 'public'
                            and table_name not in ('outbox', 'inbox', 'idempotency', 'invitation_attempt')""")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                if (number("select count(*) from " + table + " t where t::text like '%' || ? || '%'", text) > 0) {
                    found.add(table);
                }
            }
        }
        return found;
    }
}
