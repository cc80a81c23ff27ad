package nl.busbaan.consent.objection;

import static nl.busbaan.consent.People.AMSTERDAM;
import static nl.busbaan.consent.People.FATMA;
import static nl.busbaan.consent.People.UWV;
import static nl.busbaan.consent.People.WPI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.colleague.DirectoryConsumer;
import nl.busbaan.devstack.testing.Rows;
import org.junit.jupiter.api.Test;

/** AVG 21: who weighs an objection, within which term, and what he sees of it. */
@QuarkusTest
class WeighingTest extends ObjectionCase {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Inject
    DirectoryConsumer directory;

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

    private static ValidatableResponse extend(String id, String version) {
        return as("privacy")
                .header("If-Match", version)
                .body(Map.of("words", "Wij moeten dit met twee afdelingen bespreken."))
                .post(ALL + "/{id}/extension", id)
                .then();
    }

    private static int late() {
        return as("privacy").get("/consent/v1/workplace").path("lateObjections");
    }

    private void arrive(UUID officer, int version, String account) {
        directory.professional(people.professionalEvent(
                officer, version, account, "Petra", "Officier", WPI, "klantmanager", "Klantmanager", "INCOME"));
    }
}
