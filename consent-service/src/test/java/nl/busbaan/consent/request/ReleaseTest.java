package nl.busbaan.consent.request;

import static nl.busbaan.consent.People.DAAN;
import static nl.busbaan.consent.People.SCHULDHULP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.People;
import nl.busbaan.consent.colleague.DirectoryConsumer;
import nl.busbaan.consent.kind.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a care provider must keep secret takes two yeses: that it is read, and that he is released from it (BW 7:457). */
@QuarkusTest
class ReleaseTest extends SpokenCase {
    private static final Map<String, Object> NO_RELEASE = Map.of("answer", "YES", "release", "NO");

    @Inject
    DirectoryConsumer directory;

    @Test
    void a_yes_without_the_release_opens_nothing_and_says_so() {
        UUID hanna = linked("inwoner2");

        String consent = answered("inwoner2", asked(gpLetterForTheDoctor(hanna)), NO_RELEASE);

        reads(hanna).body("decision", equalTo(false)).body("context.code", equalTo("ask-release"));
        as("inwoner2")
                .get(consent)
                .then()
                .body("status", equalTo("REFUSED"))
                .body("sentence", startsWith("De verzekeringsarts van UWV mag de brief van uw huisarts niet lezen."))
                .body("sentence", endsWith("U zei nee over het beroepsgeheim van uw huisarts."))
                .body("history.release", contains("REQUESTED", "REFUSED"))
                .body("notice.version", equalTo(2))
                .body(
                        "notice.text",
                        containsString("Mag de verzekeringsarts van UWV toch lezen wat uw huisarts schreef?"));
    }

    @Test
    void to_others_it_looks_like_a_question_without_an_answer() {
        UUID halfway = linked("inwoner2");
        answered("inwoner2", asked(gpLetterForTheDoctor(halfway)), NO_RELEASE);
        UUID neverAsked = people.resident();

        Map<String, Object> afterHalf = reads(halfway).extract().path("context");
        Map<String, Object> afterNothing = reads(neverAsked).extract().path("context");

        afterHalf.remove("decision_id");
        afterNothing.remove("decision_id");
        assertThat(afterHalf).isEqualTo(afterNothing);
        as("raadsvrouw")
                .queryParam("residentId", halfway)
                .get("/consent/v1/consent-requests")
                .then()
                .body("items[0].status", equalTo("OPEN"));
    }

    @Test
    void withdrawing_takes_both_back_in_one_step() {
        UUID hanna = linked("inwoner2");
        String consent = given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        reads(hanna).body("decision", equalTo(true));

        as("inwoner2")
                .post(consent + "/withdrawal")
                .then()
                .statusCode(201)
                .body("history.release", contains("REQUESTED", "GIVEN", "WITHDRAWN"));

        reads(hanna).body("decision", equalTo(false)).body("context.code", equalTo("ask-release"));
    }

    static Collection<String> secretKinds() {
        return LISTS.underSecrecy(LISTS.kinds().stream().map(Kind::code).toList());
    }

    /** By the doctor at UWV, or by a nurse what he doesn't need. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("secretKinds")
    void it_holds_for_whatever_the_list_says_is_secret(String kind) {
        UUID nurse = nurse();
        UUID hanna = linked("inwoner2");
        boolean doctor = LISTS.needed(
                LISTS.knownPurpose("MEDICAL_ASSESSMENT"), LISTS.knownKind(kind), "MEDICAL", "verzekeringsarts");
        Map<String, Object> wish = doctor ? gpLetterForTheDoctor(hanna) : forTheNurse(hanna, List.of(kind));
        wish.put("kinds", List.of(kind));
        String question = asked(wish);

        answer(question, Map.of("answer", "YES")).statusCode(400).body("violations.field", contains("release"));
        answer(question, reply("YES")).statusCode(201);

        ValidatableResponse read = doctor ? reads(hanna, kind) : generalHelp(nurse, hanna, kind);
        read.body("decision", equalTo(true)).body("context.article", containsString("BW 7:457"));
    }

    @Test
    void what_is_not_secret_is_shared_all_the_same_without_the_release() {
        UUID nurse = nurse();
        UUID hanna = linked("inwoner2");
        Map<String, Object> wish = forTheNurse(hanna, List.of("ILLNESS", "LANGUAGE"));

        String consent = answered("inwoner2", asked(wish), NO_RELEASE);

        generalHelp(nurse, hanna, "LANGUAGE").body("decision", equalTo(true)).body("context.code", equalTo("consent"));
        generalHelp(nurse, hanna, "ILLNESS").body("decision", equalTo(false));
        as("inwoner2")
                .get(consent)
                .then()
                .body("kinds", contains("LANGUAGE"))
                .body("history[-1].release", nullValue())
                .body("sentence", not(containsString("beroepsgeheim")));
        as("inwoner2")
                .get("/consent/v1/my-consents")
                .then()
                .body("items.find { it.status == 'REFUSED' }.kinds", contains("ILLNESS"))
                .body(
                        "items.find { it.status == 'REFUSED' }.sentence",
                        endsWith("U zei nee over het beroepsgeheim van uw arts."));
    }

    @Test
    void who_chooses_only_what_is_not_secret_is_asked_no_release() {
        nurse();
        String question = asked(forTheNurse(linked("inwoner2"), List.of("ILLNESS", "LANGUAGE")));
        List<String> open = List.of("LANGUAGE");

        answer(question, Map.of("answer", "YES", "kinds", open, "release", "YES"))
                .statusCode(400)
                .body("violations.field", contains("release"));
        answer(question, Map.of("answer", "YES", "kinds", open)).statusCode(201);
    }

    @Test
    void a_no_takes_no_release_and_has_none() {
        UUID hanna = linked("inwoner2");
        String question = asked(gpLetterForTheDoctor(hanna));

        answer(question, Map.of("answer", "NO", "release", "YES"))
                .statusCode(400)
                .body("violations.field", contains("release"));
        answer(question, Map.of("answer", "NO")).statusCode(201);

        hers("").body("history[0].release", equalTo("REQUESTED"))
                .body("notice.text", not(containsString("toch lezen")))
                .body("history[1].release", nullValue())
                .body("sentence", not(containsString("beroepsgeheim")));
    }

    @Test
    void what_a_release_can_not_be_is_told() {
        String question = asked(gpLetterForTheDoctor(linked("inwoner2")));

        answer(question, Map.of("answer", "YES", "release", "MAYBE")).statusCode(400);
    }

    /** With all else that is wrong, in every way of answering. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"witnessed-answer, witnessName", "paper-answer, signedOn"})
    void whoever_writes_it_down_is_told_that_the_release_is_missing(String what, String other) {
        String question = asked(gpLetterForTheDoctor(people.resident()));
        Map<String, Object> body = what.startsWith("paper")
                ? Map.of("answer", "YES", "signedOn", "2020-01-01", "paperKept", "Kast 2", "sheet", printed(question))
                : Map.of("answer", "YES");

        recorded("raadsvrouw", question, what, body)
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("release", other));
    }

    @Test
    void at_the_counter_it_is_asked_and_answered_too() {
        UUID resident = people.resident();
        String question = asked(gpLetterForTheDoctor(resident));
        String code = AtCounterTest.codeFor("/consent/v1/consent-requests/" + question + "/counter-codes");

        AtCounterTest.visit(code).body("question.release.explanation", startsWith("Uw huisarts heeft beroepsgeheim."));
        AtCounterTest.answer(code, Map.of("answer", "YES"))
                .statusCode(400)
                .body("violations.field", contains("release"));
        AtCounterTest.answer(code, reply("YES")).statusCode(204);
        // The same again is the same; another word about the secrecy is not.
        AtCounterTest.answer(code, reply("YES")).statusCode(204);
        AtCounterTest.answer(code, NO_RELEASE).statusCode(400);

        reads(resident).body("decision", equalTo(true));
    }

    @Test
    void a_release_opens_nothing_for_who_does_not_need_it() {
        UUID hanna = linked("inwoner2");
        given("inwoner2", gpLetterForTheDoctor(hanna), "YES");

        asMessaging()
                .body(question(DAAN, "read", "GP_LETTER", hanna, "MEDICAL_ASSESSMENT"))
                .post("/access/v1/evaluation")
                .then()
                .body("decision", equalTo(false))
                .body("context.answer", equalTo("NOT_NEEDED"));
    }

    private static ValidatableResponse answer(String question, Map<String, Object> body) {
        return as("inwoner2")
                .header("If-Match", "\"1\"")
                .body(body)
                .post("/consent/v1/my-consent-requests/{id}/answer", question)
                .then();
    }

    /** At a team to which ordinary data goes on the resident's consent too. */
    private UUID nurse() {
        UUID nurse = UUID.nameUUIDFromBytes(
                "wijkverpleegkundige bij schuldhulp".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        directory.professional(people.professionalEvent(
                nurse, 1, null, "Wilma", "Vos", SCHULDHULP, "wijkverpleegkundige", "Wijkverpleegkundige", "MEDICAL"));
        return nurse;
    }

    private static Map<String, Object> forTheNurse(UUID resident, List<String> kinds) {
        Map<String, Object> wish = gpLetterForTheDoctor(resident);
        wish.put("purpose", "GENERAL_HELP");
        wish.put("kinds", kinds);
        wish.put("recipient", Map.of("role", "wijkverpleegkundige", "organisationId", People.AMSTERDAM));
        return wish;
    }

    private static ValidatableResponse generalHelp(UUID who, UUID resident, String kind) {
        return asMessaging()
                .body(question(who, "read", kind, resident, "GENERAL_HELP"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200);
    }
}
