package nl.busbaan.consent.request;

import static nl.busbaan.consent.People.MARIJKE;
import static nl.busbaan.consent.People.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.People;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.Test;

/** Hanna: asked, says yes, the doctor reads, the adviser doesn't, she stops, nobody reads. */
@QuarkusTest
class HannaTest extends ServiceTest {
    private static final String DUTCH_UNTIL =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl")).format(UNTIL);

    @Test
    void her_doctor_reads_the_letter_between_her_yes_and_her_withdrawal_and_the_adviser_never() {
        UUID hanna = linked("inwoner2");
        reads(MARIJKE, hanna).body("decision", equalTo(false)).body("context.answer", equalTo("ASK"));

        String consent = given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        reads(MARIJKE, hanna)
                .body("decision", equalTo(true))
                .body("context.code", equalTo("released-consent"))
                .body("context.until", equalTo(UNTIL.toString()))
                .body("context.article", equalTo("AVG 9 lid 2 onder a; BW 7:457"))
                .body("context.sentence", containsString("BW 7:457"));
        reads(TOM, hanna).body("decision", equalTo(false)).body("context.answer", equalTo("NOT_NEEDED"));

        as("inwoner2").post(consent + "/withdrawal").then().statusCode(201).body("status", equalTo("WITHDRAWN"));
        reads(MARIJKE, hanna).body("decision", equalTo(false)).body("context.answer", equalTo("ASK"));

        as("inwoner2")
                .get("/consent/v1/my-access-log")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].who", equalTo("de verzekeringsarts"))
                .body("items[0].organisation", equalTo("UWV"))
                .body("items[0].kinds", contains("Brief van de huisarts"))
                .body("items[0].sentence", startsWith("De verzekeringsarts van UWV las op "))
                .body(
                        "items[0].sentence",
                        containsString(" de brief van uw huisarts. Dat was voor de medische beoordeling."))
                .body("items[0].toString()", not(containsString("Marijke")));
    }

    @Test
    void the_question_is_plain_dutch_and_says_beforehand_what_cannot_be_undone() {
        UUID hanna = linked("inwoner2");
        as("raadsvrouw")
                .body(gpLetterForTheDoctor(hanna))
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(201)
                .header("ETAG", equalTo("\"1\""))
                .body("status", equalTo("OPEN"));

        as("inwoner2")
                .get("/consent/v1/my-consent-requests")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].question", equalTo("Mag de verzekeringsarts van UWV de brief van uw huisarts lezen?"))
                .body("items[0].why", equalTo("Dan kan de arts zien waarom u niet 30 uur kunt werken."))
                .body("items[0].recipient", equalTo("de verzekeringsarts van UWV"))
                .body(
                        "items[0].askedBy",
                        equalTo("Noor van den Berg, sociaal raadsvrouw van Buurtteam Amsterdam Zuidoost"))
                .body("items[0].cannotBeUndone", containsString("al heeft gelezen, blijft gelezen"))
                .body("items[0].notice", startsWith("Zegt u nee? Dan helpen wij u gewoon verder."));
    }

    @Test
    void her_consents_are_told_in_sentences_with_their_history_in_the_terms_of_iso_27560() {
        UUID hanna = linked("inwoner2");
        String consent = given("inwoner2", gpLetterForTheDoctor(hanna), "YES");

        as("inwoner2")
                .get("/consent/v1/my-consents")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body(
                        "items[0].sentence",
                        equalTo(
                                "De verzekeringsarts van UWV mag tot " + DUTCH_UNTIL
                                        + " de brief van uw huisarts lezen. U zei ook ja over het beroepsgeheim van uw huisarts."))
                .body("items[0].status", equalTo("GIVEN"))
                .body("items[0].history.state", contains("ConsentRequested", "ConsentGiven"))
                .body("items[0].history[1].by", equalTo("u"));

        as("inwoner2")
                .post(consent + "/withdrawal")
                .then()
                .statusCode(201)
                .body(
                        "sentence",
                        startsWith("De verzekeringsarts van UWV mag de brief van uw huisarts niet meer lezen."))
                .body("sentence", endsWith("Het beroepsgeheim van uw huisarts geldt weer."))
                .body("history.state", contains("ConsentRequested", "ConsentGiven", "ConsentWithdrawn"));
        as("inwoner2").post(consent + "/withdrawal").then().statusCode(409);
    }

    @Test
    void a_refusal_looks_to_the_receiver_like_a_question_that_was_never_asked() {
        UUID refused = linked("inwoner2");
        given("inwoner2", gpLetterForTheDoctor(refused), "NO");
        UUID neverAsked = people.resident();

        Map<String, Object> afterRefusal = context(refused);
        Map<String, Object> afterNothing = context(neverAsked);

        afterRefusal.remove("decision_id");
        afterNothing.remove("decision_id");
        assertThat(afterRefusal).isEqualTo(afterNothing);
    }

    @Test
    void the_helper_sees_that_yes_was_said_and_not_to_what() {
        UUID hanna = linked("inwoner2");
        given("inwoner2", gpLetterForTheDoctor(hanna), "YES");

        as("raadsvrouw")
                .queryParam("residentId", hanna)
                .get("/consent/v1/consent-requests")
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo("ANSWERED"))
                .body("items[0].keySet()", not(contains("answer")));
    }

    @Test
    void a_yes_to_some_kinds_is_a_no_to_the_others() {
        UUID hanna = linked("inwoner2");
        Map<String, Object> wish = gpLetterForTheDoctor(hanna);
        wish.put("kinds", List.of("GP_LETTER", "MEDICATION"));
        answered("inwoner2", asked(wish), Map.of("answer", "YES", "release", "YES", "kinds", List.of("GP_LETTER")));

        reads(MARIJKE, hanna).body("decision", equalTo(true));
        asMessaging()
                .body(question(MARIJKE, "read", "MEDICATION", hanna, "MEDICAL_ASSESSMENT"))
                .post("/access/v1/evaluation")
                .then()
                .body("decision", equalTo(false));
    }

    @Test
    void a_question_is_answered_once() {
        UUID hanna = linked("inwoner2");
        given("inwoner2", gpLetterForTheDoctor(hanna), "NO");
        String request = as("raadsvrouw")
                .queryParam("residentId", hanna)
                .get("/consent/v1/consent-requests")
                .path("items[0].id");

        as("inwoner2")
                .header("If-Match", "\"1\"")
                .body(Map.of("answer", "YES", "release", "YES"))
                .post("/consent/v1/my-consent-requests/{id}/answer", request)
                .then()
                .statusCode(409);
        reads(MARIJKE, hanna).body("decision", equalTo(false));
    }

    @Test
    void an_answer_needs_the_version_that_was_read() {
        UUID hanna = linked("inwoner2");
        String request = asked(gpLetterForTheDoctor(hanna));

        var answer = Map.of("answer", "YES", "release", "YES");
        String path = "/consent/v1/my-consent-requests/" + request + "/answer";
        as("inwoner2").body(answer).post(path).then().statusCode(428);
        as("inwoner2")
                .header("If-Match", "\"7\"")
                .body(answer)
                .post(path)
                .then()
                .statusCode(412);
        reads(MARIJKE, hanna).body("decision", equalTo(false));
    }

    @Test
    void a_repeated_question_under_one_idempotency_key_is_asked_once() {
        UUID hanna = linked("inwoner2");
        String key = UUID.randomUUID().toString();
        var wish = gpLetterForTheDoctor(hanna);

        String first = as("raadsvrouw")
                .header("Idempotency-Key", key)
                .body(wish)
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String second = as("raadsvrouw")
                .header("Idempotency-Key", key)
                .body(wish)
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        assertThat(URI.create(second).getPath()).isEqualTo(URI.create(first).getPath());
        as("inwoner2").get("/consent/v1/my-consent-requests").then().body("items", hasSize(1));
        wish.put("explanation", "Iets anders.");
        as("raadsvrouw")
                .header("Idempotency-Key", key)
                .body(wish)
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(409);
    }

    @Test
    void the_organisation_that_decides_on_the_benefit_never_asks() {
        UUID resident = UUID.randomUUID();
        people.helpRequest(UUID.randomUUID(), 1, resident, People.DAAN, null, List.of(People.DAAN));

        as("uwv")
                .body(gpLetterForTheDoctor(resident))
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(409)
                .body("detail", startsWith("Jouw organisatie beslist zelf"));
    }

    @Test
    void only_what_consent_can_open_may_be_asked_and_every_mistake_is_told_at_once() {
        UUID resident = people.resident();
        Map<String, Object> wish = gpLetterForTheDoctor(resident);
        wish.put("kinds", List.of("GP_LETTER", "CRIMINAL_RECORD", "NAME", "SHOE_SIZE"));
        wish.put("until", "2020-01-01");

        List<String> fields = as("raadsvrouw")
                .body(wish)
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(400)
                .extract()
                .path("violations.field");

        assertThat(fields).containsExactlyInAnyOrder("until", "kinds[1]", "kinds[2]", "kinds[3]");
    }

    @Test
    void health_goes_to_a_role_or_a_person_and_never_to_a_whole_organisation() {
        Map<String, Object> wish = gpLetterForTheDoctor(people.resident());
        wish.put("recipient", Map.of("organisationId", People.UWV));

        as("raadsvrouw")
                .body(wish)
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("één persoon of één rol"));
    }

    @Test
    void who_has_no_part_in_the_request_can_not_ask() {
        as("klantadviseur")
                .body(gpLetterForTheDoctor(people.resident()))
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> context(UUID resident) {
        return reads(MARIJKE, resident).extract().path("context");
    }

    private static ValidatableResponse reads(UUID who, UUID resident) {
        return asMessaging()
                .body(question(who, "read", "GP_LETTER", resident, "MEDICAL_ASSESSMENT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200);
    }
}
