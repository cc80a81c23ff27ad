package nl.busbaan.consent.request;

import static nl.busbaan.consent.People.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Stopping is as easy as giving (AVG 7(3)): what was said aloud is taken back by saying so, without account or phone. */
@QuarkusTest
class SpokenWithdrawalTest extends SpokenCase {
    private static final Map<String, Object> BEFORE_FATIMA = Map.of("witnessName", FATIMA);

    @Test
    void what_was_said_aloud_is_taken_back_aloud_and_the_next_read_is_closed() {
        UUID hanna = people.resident();
        String question = asked(gpLetterForTheDoctor(hanna));
        spoken(question, "YES").statusCode(201);
        reads(hanna).body("decision", equalTo(true));

        stopped("raadsvrouw", question, BEFORE_FATIMA)
                .statusCode(201)
                .header("Location", endsWith("/consent/v1/consent-requests/" + question));

        reads(hanna).body("decision", equalTo(false)).body("context.answer", equalTo("ASK"));
    }

    @Test
    void a_yes_from_the_portal_stops_so_too_and_the_history_says_how_and_before_whom() {
        UUID hanna = linked("inwoner2");
        String question = asked(gpLetterForTheDoctor(hanna));
        answered("inwoner2", question, Map.of("answer", "YES", "release", "YES"));
        String said = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();

        stopped("raadsman", question, Map.of("witnessId", NOOR, "spokenAt", said))
                .statusCode(201);

        reads(hanna).body("decision", equalTo(false));
        hers("").body("status", equalTo("WITHDRAWN"))
                .body("history.state", contains("ConsentRequested", "ConsentGiven", "ConsentWithdrawn"))
                .body("history.method", contains(nullValue(), equalTo("PORTAL"), equalTo("SPOKEN")))
                .body("history[2].by", equalTo("u"))
                .body("history[2].how", equalTo("in een gesprek, met een getuige erbij"))
                .body("history[2].witness", equalTo(NOORS_LABEL))
                .body(
                        "history[2].recordedBy",
                        equalTo("Karim el Idrissi, sociaal raadsman van Buurtteam Amsterdam Zuidoost"))
                .body("history[2].saidAt", equalTo(said));
    }

    @Test
    void it_is_offered_where_a_yes_stands_and_to_whom_has_the_request_in_hand_only() {
        UUID hanna = linked("inwoner2");
        String question = asked(gpLetterForTheDoctor(hanna));
        assertThat(mayStop(question)).isFalse();

        answered("inwoner2", question, Map.of("answer", "YES", "release", "YES"));
        assertThat(mayStop(question)).isTrue();

        stopped("raadsvrouw", question, BEFORE_FATIMA).statusCode(201);
        assertThat(mayStop(question)).isFalse();
        stopped("raadsvrouw", question, BEFORE_FATIMA).statusCode(409);
    }

    /** Or trying would tell a no that nobody saw from an open question. */
    @Test
    void of_a_question_without_a_yes_it_tells_nothing() {
        UUID hanna = linked("inwoner2");
        String no = asked(gpLetterForTheDoctor(hanna));
        answered("inwoner2", no, Map.of("answer", "NO"));
        String open = asked(gpLetterForTheDoctor(people.resident()));

        String toNo = stopped("raadsvrouw", no, BEFORE_FATIMA)
                .statusCode(409)
                .extract()
                .path("detail");
        String toOpen = stopped("raadsvrouw", open, BEFORE_FATIMA)
                .statusCode(409)
                .extract()
                .path("detail");

        assertThat(toNo).isEqualTo(toOpen);
    }

    @Test
    void a_request_that_is_done_is_no_reason_that_he_can_not_stop() {
        UUID hanna = people.resident();
        String question = asked(gpLetterForTheDoctor(hanna));
        spoken(question, "YES").statusCode(201);
        people.done(hanna);

        stopped("raadsvrouw", question, BEFORE_FATIMA).statusCode(201);

        reads(hanna).body("decision", equalTo(false));
    }

    @Test
    void another_helper_enforcement_and_the_resident_of_another_request_find_no_question() {
        UUID hanna = people.resident();
        String question = asked(gpLetterForTheDoctor(hanna));
        spoken(question, "YES").statusCode(201);

        stopped("klantadviseur", question, BEFORE_FATIMA).statusCode(404);
        stopped("verzekeringsarts", question, BEFORE_FATIMA).statusCode(404);
        stopped("handhaver", question, BEFORE_FATIMA).statusCode(404);
        stopped("inwoner", question, BEFORE_FATIMA).statusCode(403);
        stopped("raadsvrouw", UUID.randomUUID().toString(), BEFORE_FATIMA).statusCode(404);

        reads(hanna).body("decision", equalTo(true));
    }

    @Test
    void without_a_witness_or_with_herself_as_one_nothing_stops_and_every_mistake_is_told() {
        UUID hanna = people.resident();
        String question = asked(gpLetterForTheDoctor(hanna));
        spoken(question, "YES").statusCode(201);
        String tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).toString();

        stopped("raadsvrouw", question, Map.of()).statusCode(400).body("violations.field", contains("witnessName"));
        stopped("raadsvrouw", question, Map.of("witnessName", "noor van den berg", "spokenAt", tomorrow))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("witnessName", "spokenAt"));
        stopped("raadsvrouw", question, Map.of("witnessId", NOOR, "witnessName", FATIMA))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("witnessName", "witnessId"));
        stopped("raadsvrouw", question, Map.of("witnessName", "a".repeat(101)))
                .statusCode(400)
                .body("violations.field", contains("witnessName"));
        stopped("raadsvrouw", question, Map.of("witnessName", "Fatima 123456782"))
                .statusCode(400)
                .body("violations[0].message", not(equalTo("")));

        reads(hanna).body("decision", equalTo(true));
    }

    private static boolean mayStop(String question) {
        return as("raadsvrouw")
                .get("/consent/v1/consent-requests/{id}", question)
                .then()
                .statusCode(200)
                .extract()
                .path("mayStop");
    }
}
