package nl.busbaan.consent.objection;

import static nl.busbaan.consent.People.AMSTERDAM;
import static nl.busbaan.consent.People.BUURTTEAM;
import static nl.busbaan.consent.People.DAAN;
import static nl.busbaan.consent.People.FATMA;
import static nl.busbaan.consent.People.MARIJKE;
import static nl.busbaan.consent.People.RAADSLIEDEN;
import static nl.busbaan.consent.People.UWV;
import static nl.busbaan.consent.People.WPI;
import static nl.busbaan.consent.People.ZIEKTEWET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.consent.colleague.DirectoryConsumer;
import nl.busbaan.devstack.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** AVG 21: what an objection stops at once, who weighs it, and what it means afterwards. */
@QuarkusTest
class ObjectionTest extends ServiceTest {
    private static final String MINE = "/consent/v1/my-objections";
    private static final String ALL = "/consent/v1/objections";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Inject
    DirectoryConsumer directory;

    private UUID hanna;

    @BeforeEach
    void aResident() {
        hanna = linked("inwoner2");
    }

    @Test
    void everything_from_and_to_the_organisation_stands_still_at_once_and_nothing_else() {
        readsForAssistance().body("decision", equalTo(true));

        String id = object("inwoner2", AMSTERDAM);

        readsForAssistance()
                .body("decision", equalTo(false))
                .body("context.code", equalTo("standstill"))
                .body("context.article", equalTo("AVG 18 en 21"));
        reads(DAAN, "EMPLOYER", "SICKNESS_BENEFIT", RAADSLIEDEN).body("decision", equalTo(true));
        takesBack("inwoner2", id);
        readsForAssistance().body("decision", equalTo(true));
        object("inwoner2", BUURTTEAM);
        readsForAssistance().body("context.code", equalTo("standstill"));
        reads(DAAN, "EMPLOYER", "SICKNESS_BENEFIT", RAADSLIEDEN).body("context.code", equalTo("standstill"));
    }

    @Test
    void upheld_the_public_task_permits_nothing_and_what_a_law_obliges_to_goes_on() {
        weigh(object("inwoner2", AMSTERDAM), "UPHELD", "U hebt gelijk: wij vragen het aan uzelf.");

        readsForAssistance()
                .body("decision", equalTo(false))
                .body("context.code", equalTo("objection"))
                .body("context.article", equalTo("AVG 21 lid 1"));
        reads(FATMA, "BENEFITS", "SOCIAL_ASSISTANCE", ZIEKTEWET)
                .body("decision", equalTo(true))
                .body("context.code", equalTo("register"));
        as("inwoner2")
                .get(MINE)
                .then()
                .body("items[0].state", equalTo("UPHELD"))
                .body("items[0].sentence", startsWith("U kreeg gelijk op "))
                .body("items[0].answer", equalTo("U hebt gelijk: wij vragen het aan uzelf."));
    }

    @Test
    void upheld_what_the_resident_herself_said_yes_to_goes_on() {
        given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        String id = object("inwoner2", BUURTTEAM);
        reads(MARIJKE, "GP_LETTER", "MEDICAL_ASSESSMENT", RAADSLIEDEN).body("context.code", equalTo("standstill"));

        // The buurtteam has no officers here: another organisation's write down what it decided.
        waiting().body("find { it.id == '%s' }.own".formatted(id), equalTo(false));
        weigh(id, "UPHELD", "Het buurtteam stopt ermee.");

        reads(MARIJKE, "GP_LETTER", "MEDICAL_ASSESSMENT", RAADSLIEDEN)
                .body("decision", equalTo(true))
                .body("context.code", equalTo("consent"));
    }

    @Test
    void rejected_it_goes_on_and_she_reads_why_and_where_to_go() {
        weigh(object("inwoner2", AMSTERDAM), "REJECTED", "Zonder deze gegevens kunnen wij geen bijstand betalen.");

        readsForAssistance().body("decision", equalTo(true));
        as("inwoner2")
                .get(MINE)
                .then()
                .body("items[0].state", equalTo("REJECTED"))
                .body("items[0].sentence", containsString("binnen zes weken naar de rechter"))
                .body("items[0].answer", startsWith("Zonder deze gegevens"))
                .body("organisations.name", hasItem("Gemeente Amsterdam"));
        object("inwoner2", AMSTERDAM);
    }

    @Test
    void she_may_take_back_one_that_was_upheld_and_then_it_may_again() {
        String id = object("inwoner2", AMSTERDAM);
        weigh(id, "UPHELD", "U hebt gelijk.");

        as("inwoner2").post(MINE + "/{id}/withdrawal", id).then().statusCode(428);
        as("inwoner2")
                .header("If-Match", "\"1\"")
                .post(MINE + "/{id}/withdrawal", id)
                .then()
                .statusCode(412);
        readsForAssistance().body("decision", equalTo(false));
        as("inwoner2")
                .header("If-Match", "\"2\"")
                .post(MINE + "/{id}/withdrawal", id)
                .then()
                .statusCode(201)
                .body("state", equalTo("TAKEN_BACK"));
        readsForAssistance().body("decision", equalTo(true));
        as("inwoner2")
                .header("If-Match", "\"3\"")
                .post(MINE + "/{id}/withdrawal", id)
                .then()
                .statusCode(409);
    }

    @Test
    void she_chooses_from_who_helps_her_and_who_read_and_each_only_once() {
        readsForAssistance().body("decision", equalTo(true));
        as("inwoner2")
                .get(MINE)
                .then()
                .body("items", empty())
                .body("organisations.name", contains("Buurtteam Amsterdam Zuidoost", "Gemeente Amsterdam"));

        object("inwoner2", AMSTERDAM);

        as("inwoner2").get(MINE).then().body("organisations.name", contains("Buurtteam Amsterdam Zuidoost"));
        as("inwoner2")
                .body(Map.of("organisationId", AMSTERDAM, "reason", "Nog eens."))
                .post(MINE)
                .then()
                .statusCode(409);
    }

    @Test
    void the_officer_sees_her_words_and_what_was_read_and_nothing_that_says_who_she_is() {
        readsForAssistance();
        readsForAssistance();
        String id = object("inwoner2", AMSTERDAM);

        for (String account : List.of("privacy", "fg", "verantwoordelijke")) {
            Response list = as(account).get(ALL);
            list.then()
                    .statusCode(200)
                    .body("items.find { it.id == '%s' }.reason".formatted(id), equalTo(OBJECTION))
                    .body("items.find { it.id == '%s' }.own".formatted(id), equalTo(true))
                    .body("items.find { it.id == '%s' }.uses.purpose".formatted(id), contains("SOCIAL_ASSISTANCE"))
                    .body("items.find { it.id == '%s' }.uses[0].kinds".formatted(id), contains("INCOME"))
                    .body("items.find { it.id == '%s' }.uses[0].times".formatted(id), equalTo(2));
            assertThat(list.asString()).doesNotContain(hanna.toString());
        }
    }

    @Test
    void it_is_answered_within_a_month_or_once_two_months_later_with_the_reason_told() {
        String id = object("inwoner2", AMSTERDAM);
        as("inwoner2")
                .get(MINE)
                .then()
                .body("items[0].due", equalTo(TODAY.plusMonths(1).toString()));

        extend(id, "\"1\"")
                .statusCode(200)
                .body("due", equalTo(TODAY.plusMonths(3).toString()));

        as("inwoner2")
                .get(MINE)
                .then()
                .body("items[0].extension", equalTo("Wij moeten dit met twee afdelingen bespreken."))
                .body("items[0].sentence", containsString("heeft meer tijd nodig"));
        extend(id, "\"2\"").statusCode(409);
        readsForAssistance().body("context.code", equalTo("standstill"));
    }

    @Test
    void a_month_without_an_answer_is_told_to_both_and_the_data_keeps_standing_still() {
        int late = late();
        String id = object("inwoner2", AMSTERDAM);
        new Rows(database).change("update objection set due = ? where id = ?", TODAY.minusDays(1), UUID.fromString(id));

        as("inwoner2")
                .get(MINE)
                .then()
                .body("items[0].late", equalTo(true))
                .body("items[0].sentence", containsString("Autoriteit Persoonsgegevens"));
        assertThat(late()).isEqualTo(late + 1);
        waiting().body("find { it.id == '%s' }.late".formatted(id), equalTo(true));
        extend(id, "\"1\"").statusCode(409);
        readsForAssistance().body("context.code", equalTo("standstill"));
        weigh(id, "REJECTED", "Te laat, maar toch.");
    }

    @Test
    void weighing_is_done_once_and_by_who_read_the_newest() {
        String id = object("inwoner2", AMSTERDAM);
        Map<String, String> body = Map.of("outcome", "UPHELD", "words", "Goed.");

        as("privacy").body(body).post(ALL + "/{id}/outcome", id).then().statusCode(428);
        as("privacy")
                .header("If-Match", "\"7\"")
                .body(body)
                .post(ALL + "/{id}/outcome", id)
                .then()
                .statusCode(412);
        weigh(id, "REJECTED", "Nee.");
        as("verantwoordelijke")
                .header("If-Match", "\"2\"")
                .body(body)
                .post(ALL + "/{id}/outcome", id)
                .then()
                .statusCode(409);
        as("privacy")
                .get(ALL + "?weighed=true")
                .then()
                .body("items.find { it.id == '%s' }.weighedBy".formatted(id), equalTo("privacy@amsterdam.example"));
    }

    @Test
    void an_objection_against_another_organisation_that_has_officers_is_not_theirs_to_weigh() {
        String id = object("inwoner2", UWV);

        waiting().body("id", not(hasItem(id)));
        as("privacy")
                .header("If-Match", "\"1\"")
                .body(Map.of("outcome", "REJECTED", "words", "Nee."))
                .post(ALL + "/{id}/outcome", id)
                .then()
                .statusCode(404);
        as("privacy-uwv")
                .header("If-Match", "\"1\"")
                .body(Map.of("outcome", "UPHELD", "words", "Goed."))
                .post(ALL + "/{id}/outcome", id)
                .then()
                .statusCode(200);
    }

    @Test
    void who_helps_the_resident_does_not_weigh_her_objection() {
        UUID officer = UUID.randomUUID();
        arrive(officer, 1, "privacy");
        people.helpRequest(UUID.randomUUID(), 1, hanna, officer, FATMA, List.of(officer, FATMA));
        try {
            as("privacy")
                    .header("If-Match", "\"1\"")
                    .body(Map.of("outcome", "REJECTED", "words", "Nee."))
                    .post(ALL + "/{id}/outcome", object("inwoner2", AMSTERDAM))
                    .then()
                    .statusCode(403);
        } finally {
            arrive(officer, 2, null);
        }
    }

    @Test
    void another_resident_sees_nothing_of_it() {
        String id = object("inwoner2", AMSTERDAM);
        linked("inwoner");

        as("inwoner").get(MINE).then().body("items", empty());
        as("inwoner").get(MINE + "/{id}", id).then().statusCode(404);
        as("inwoner")
                .header("If-Match", "\"1\"")
                .post(MINE + "/{id}/withdrawal", id)
                .then()
                .statusCode(404);
    }

    static Stream<Arguments> bad() {
        String known = AMSTERDAM.toString();
        return Stream.of(
                Arguments.of(Map.of(), List.of("organisationId", "reason")),
                Arguments.of(Map.of("organisationId", known, "reason", "  "), List.of("reason")),
                Arguments.of(Map.of("organisationId", known, "reason", "Mijn nummer is 111222333."), List.of("reason")),
                Arguments.of(Map.of("organisationId", known, "reason", "x".repeat(2001)), List.of("reason")),
                Arguments.of(
                        Map.of("organisationId", UUID.randomUUID().toString(), "reason", "Nee."),
                        List.of("organisationId")));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void what_is_missing_or_too_much_is_said_beside_its_field_and_nothing_is_kept(
            Map<String, Object> body, List<String> fields) {
        as("inwoner2")
                .body(body)
                .post(MINE)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", containsInAnyOrder(fields.toArray()));

        as("inwoner2").get(MINE).then().body("items", empty());
    }

    @Test
    void an_outcome_without_words_is_refused_and_it_keeps_waiting() {
        String id = object("inwoner2", AMSTERDAM);

        as("privacy")
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post(ALL + "/{id}/outcome", id)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("outcome", "words"));
        as("privacy")
                .header("If-Match", "\"1\"")
                .body(Map.of("words", " "))
                .post(ALL + "/{id}/extension", id)
                .then()
                .statusCode(400)
                .body("violations.field", contains("words"));

        waiting().body("id", hasItem(id)).body("state", everyItem(equalTo("OPEN")));
    }

    @Test
    void asked_twice_by_the_same_key_it_is_one() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("organisationId", AMSTERDAM, "reason", OBJECTION);

        String first = as("inwoner2")
                .header("Idempotency-Key", key)
                .body(body)
                .post(MINE)
                .header("Location");
        Response again =
                as("inwoner2").header("Idempotency-Key", key).body(body).post(MINE);

        again.then().statusCode(201);
        assertThat(again.header("Location")).isEqualTo(first);
    }

    private ValidatableResponse readsForAssistance() {
        return reads(FATMA, "INCOME", "SOCIAL_ASSISTANCE", RAADSLIEDEN);
    }

    private ValidatableResponse reads(UUID who, String kind, String purpose, UUID recordedBy) {
        return asMessaging()
                .body(question(who, "read", kind, hanna, purpose, recordedBy))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200);
    }

    private static void weigh(String id, String outcome, String words) {
        as("privacy")
                .header("If-Match", "\"1\"")
                .body(Map.of("outcome", outcome, "words", words))
                .post(ALL + "/{id}/outcome", id)
                .then()
                .statusCode(200)
                .body("state", equalTo(outcome));
    }

    private static ValidatableResponse extend(String id, String version) {
        return as("privacy")
                .header("If-Match", version)
                .body(Map.of("words", "Wij moeten dit met twee afdelingen bespreken."))
                .post(ALL + "/{id}/extension", id)
                .then();
    }

    private static ValidatableResponse waiting() {
        return as("privacy").get(ALL).then().statusCode(200).rootPath("items");
    }

    private static int late() {
        return as("privacy").get("/consent/v1/workplace").path("lateObjections");
    }

    private void arrive(UUID officer, int version, String account) {
        directory.professional(people.professionalEvent(
                officer, version, account, "Petra", "Officier", WPI, "klantmanager", "Klantmanager", "INCOME"));
    }
}
