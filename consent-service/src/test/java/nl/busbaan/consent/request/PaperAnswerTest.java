package nl.busbaan.consent.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.busbaan.platform.time.WorkingHours;
import org.junit.jupiter.api.Test;

/** An answer on paper: printed, ticked, signed, and written down by whoever helps. */
@QuarkusTest
class PaperAnswerTest extends SpokenCase {
    private static final String DRAWER = "Map toestemmingen, kast 2, buurtteam Zuidoost";

    @Test
    void a_signed_yes_counts_as_much_and_everything_about_it_is_told_to_the_resident() {
        UUID hanna = linked("inwoner2");

        String question = asked(gpLetterForTheDoctor(hanna));
        onPaper("raadsvrouw", question, signed("YES", printed(question))).statusCode(201);

        reads(hanna).body("decision", equalTo(true));
        hers("").body("history[1].method", equalTo("PAPER"))
                .body("history[1].how", equalTo("op papier, met een handtekening"))
                .body("history[1].signedOn", equalTo(today().toString()))
                .body("history[1].paperKept", equalTo(DRAWER))
                .body("history[1].recordedBy", equalTo(NOORS_LABEL))
                .body("history[1].witness", nullValue())
                .body("notice.language", equalTo("nl"));
        String step = "'dpv:hasConsentStatus'[1]";
        hers("/record")
                .body(step + ".'busbaan:method'", equalTo("busbaan:method:PAPER"))
                .body(step + ".'busbaan:signedOn'", equalTo(today().toString()))
                .body(step + ".'busbaan:paperKept'", equalTo(DRAWER))
                .body(step + ".'busbaan:recordedBy'", equalTo(NOORS_LABEL));
        as("inwoner2").get("/consent/v1/my-copy").then().body("consents[0].history[1].paperKept", equalTo(DRAWER));
        assertThat(rows.tablesWith(DRAWER)).isEmpty();
    }

    @Test
    void erasure_takes_the_day_and_the_place_of_the_paper_too() {
        UUID hanna = linked("inwoner2");
        String question = asked(gpLetterForTheDoctor(hanna));
        onPaper("raadsvrouw", question, signed("YES", printed(question))).statusCode(201);
        people.done(hanna);
        String told =
                "select count(*) from consent_event where resident = ? and num_nonnulls(signed_on, paper_kept) = 2";
        assertThat(rows.one(Long.class, told, hanna)).isEqualTo(1);

        erased("inwoner2");

        assertThat(rows.one(Long.class, told, hanna)).isZero();
    }

    @Test
    void the_whole_question_can_be_printed_and_says_who_sees_the_answer() {
        String question = asked(gpLetterForTheDoctor(people.resident()));

        wording("raadsvrouw", question, "nl")
                .statusCode(200)
                .body("question.question", equalTo("Mag de verzekeringsarts van UWV de brief van uw huisarts lezen?"))
                .body("question.why", equalTo("Dan kan de arts zien waarom u niet 30 uur kunt werken."))
                .body("question.cannotBeUndone", containsString("blijft gelezen"))
                .body("question.notice", endsWith("Wie u helpt, ziet uw antwoord."));
        wording("raadsvrouw", question, "tlh").statusCode(400).body("violations.field", contains("language"));
        wording("klantadviseur", question, "nl").statusCode(404);
        wording("handhaver", question, "nl").statusCode(404);
    }

    @Test
    void a_signed_yes_to_a_part_is_a_no_to_the_rest_and_a_question_is_answered_once() {
        UUID hanna = people.resident();
        Map<String, Object> wish = gpLetterForTheDoctor(hanna);
        wish.put("kinds", List.of("GP_LETTER", "MEDICATION"));
        String question = asked(wish);
        String sheet = printed(question);
        Map<String, Object> partly = signed("YES", sheet);
        partly.put("kinds", List.of("GP_LETTER"));

        onPaper("raadsvrouw", question, partly).statusCode(201);

        reads(hanna).body("decision", equalTo(true));
        reads(hanna, "MEDICATION").body("decision", equalTo(false));
        onPaper("raadsvrouw", question, signed("NO", sheet)).statusCode(409);
        wording("raadsvrouw", question, "nl").statusCode(409);
    }

    @Test
    void a_signed_no_was_seen_so_it_shows_as_an_answer() {
        String question = asked(gpLetterForTheDoctor(people.resident()));

        onPaper("raadsvrouw", question, signed("NO", printed(question))).statusCode(201);

        as("raadsvrouw")
                .get("/consent/v1/consent-requests/{id}", question)
                .then()
                .body("status", equalTo("ANSWERED"));
    }

    @Test
    void another_helper_and_enforcement_write_down_nothing() {
        String question = asked(gpLetterForTheDoctor(people.resident()));

        Map<String, Object> signed = signed("YES", printed(question));
        onPaper("klantadviseur", question, signed).statusCode(404);
        onPaper("handhaver", question, signed).statusCode(404);
    }

    @Test
    void every_mistake_is_told_at_once() {
        String question = asked(gpLetterForTheDoctor(people.resident()));
        String sheet = printed(question);
        Map<String, Object> wrong = signed("YES", "ABCD 2");
        wrong.put("kinds", List.of("MEDICATION"));
        wrong.put("signedOn", today().plusDays(1).toString());

        onPaper("raadsvrouw", question, wrong)
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("kinds", "signedOn", "sheet"));
        onPaper("raadsvrouw", question, Map.of())
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("answer", "signedOn", "paperKept", "sheet"));
        wrong = signed("YES", sheet);
        wrong.put("paperKept", "Dossier 123456782");
        onPaper("raadsvrouw", question, wrong).statusCode(400).body("violations.field", contains("paperKept"));
        wrong = signed("YES", sheet);
        wrong.put("signedOn", "2020-01-01");
        onPaper("raadsvrouw", question, wrong)
                .statusCode(400)
                .body("violations[0].message", containsString("nog niet gesteld"));
    }

    private static Map<String, Object> signed(String answer, String sheet) {
        Map<String, Object> body = new TreeMap<>(reply(answer));
        body.putAll(Map.of("signedOn", today().toString(), "paperKept", DRAWER, "sheet", sheet));
        return body;
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Instant.now(Clock.systemUTC()), WorkingHours.ZONE);
    }

    private static ValidatableResponse onPaper(String account, String question, Map<String, Object> body) {
        return recorded(account, question, "paper-answer", body);
    }

    private static ValidatableResponse wording(String account, String question, String language) {
        return as(account)
                .queryParam("language", language)
                .get("/consent/v1/consent-requests/{id}/wording", question)
                .then();
    }
}
