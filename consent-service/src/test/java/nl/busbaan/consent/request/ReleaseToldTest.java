package nl.busbaan.consent.request;

import static nl.busbaan.consent.People.MARIJKE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How the release from secrecy is asked and told, to the resident and to whoever helps him. */
@QuarkusTest
class ReleaseToldTest extends SpokenCase {

    @Test
    void the_question_is_plain_dutch_and_says_what_the_secrecy_is_and_what_a_no_comes_down_to() {
        asked(gpLetterForTheDoctor(linked("inwoner2")));

        as("inwoner2")
                .get("/consent/v1/my-consent-requests")
                .then()
                .body("items[0].kinds[0].underSecrecy", equalTo(true))
                .body("items[0].release.explanation", startsWith("Uw huisarts heeft beroepsgeheim. Dat betekent: "))
                .body(
                        "items[0].release.question",
                        equalTo("Mag de verzekeringsarts van UWV toch lezen wat uw huisarts schreef?"))
                .body(
                        "items[0].release.withoutIt",
                        startsWith("Zegt u hier nee? Dan delen wij dit niet: de brief van uw huisarts."));
    }

    @Test
    void the_list_tells_of_each_kind_by_which_law_it_is_secret() {
        as("raadsvrouw")
                .get("/consent/v1/kinds")
                .then()
                .body("items.find { it.code == 'GP_LETTER' }.secrecy", equalTo("BW 7:457"))
                .body("items.find { it.code == 'INCOME' }.secrecy", nullValue());
    }

    @Test
    void it_is_asked_in_the_language_of_whoever_reads() {
        asked(gpLetterForTheDoctor(linked("inwoner2")));

        as("inwoner2")
                .header("Accept-Language", "en")
                .get("/consent/v1/my-consent-requests")
                .then()
                .body(
                        "items[0].release.explanation",
                        startsWith("Your family doctor has a duty of professional secrecy"))
                .body("items[0].release.question", endsWith("still read what your family doctor has written?"));
    }

    @Test
    void of_several_care_providers_each_is_named_once() {
        UUID hanna = linked("inwoner2");
        Map<String, Object> wish = gpLetterForTheDoctor(hanna);
        wish.put("kinds", List.of("GP_LETTER", "ILLNESS", "MEDICATION"));
        asked(wish);

        as("inwoner2")
                .get("/consent/v1/my-consent-requests")
                .then()
                .body("items[0].release.explanation", startsWith("Uw huisarts en uw arts hebben beroepsgeheim."))
                .body("items[0].release.question", endsWith("wat uw huisarts en uw arts schreven?"));
    }

    @Test
    void the_guide_tells_that_both_are_asked_and_why() {
        as("raadsvrouw")
                .body(Map.of(
                        "receiverId",
                        MARIJKE,
                        "purpose",
                        "MEDICAL_ASSESSMENT",
                        "kinds",
                        List.of("GP_LETTER"),
                        "residentId",
                        people.resident()))
                .post("/consent/v1/guidance")
                .then()
                .statusCode(200)
                .body("items[0].label", equalTo("vraag"))
                .body("items[0].article", equalTo("AVG 9 lid 2 onder a; BW 7:457"))
                .body("items[0].sentence", startsWith("Dit mag alleen als de inwoner twee keer ja zegt."))
                .body("items[0].sentence", containsString("(BW 7:457), want wie dat heeft, mag anders niets delen"));
    }

    @Test
    void the_record_and_the_copy_of_everything_tell_of_it_in_terms_of_their_own() {
        given("inwoner2", gpLetterForTheDoctor(linked("inwoner2")), "YES");

        hers("/record")
                .body("'busbaan:releaseFromSecrecy'.'dpv:hasApplicableLaw'", contains("BW 7:457"))
                .body("'busbaan:releaseFromSecrecy'.'dpv:hasPersonalData'", contains("busbaan:kind:GP_LETTER"))
                .body("'busbaan:releaseFromSecrecy'.'busbaan:state'", equalTo("busbaan:release:GIVEN"))
                .body("'dpv:hasLegalBasis'", not(hasItem("BW 7:457")))
                .body("'dpv:hasConsentStatus'[1].'busbaan:release'", equalTo("busbaan:release:GIVEN"));
        as("inwoner2")
                .get("/consent/v1/my-copy")
                .then()
                .statusCode(200)
                .body("consents[0].history[1].release", equalTo("GIVEN"))
                .body(
                        "consents[0].record.'busbaan:releaseFromSecrecy'.'busbaan:state'",
                        equalTo("busbaan:release:GIVEN"));
    }

    @Test
    void said_aloud_it_is_kept_with_who_was_there() {
        UUID hanna = linked("inwoner2");
        String question = asked(gpLetterForTheDoctor(hanna));
        as("raadsvrouw")
                .get("/consent/v1/consent-requests/{id}/wording", question)
                .then()
                .body("question.release.question", startsWith("Mag de verzekeringsarts van UWV toch lezen"))
                .body("question.release.withoutIt", containsString("delen wij dit niet"));

        spoken(question, "YES").statusCode(201);

        hers("").body("history[1].witness", equalTo(FATIMA))
                .body("history[1].release", equalTo("GIVEN"))
                .body("notice.text", containsString("Uw huisarts heeft beroepsgeheim."));
    }

    /** As a replica of before this wrote it, or as it was given then. */
    @Test
    void a_yes_from_before_it_was_asked_is_closed_until_it_is_and_its_owner_reads_why() {
        UUID hanna = linked("inwoner2");
        String consent = given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        rows.change("update consent set release = null where resident = ?", hanna);

        reads(hanna).body("decision", equalTo(false)).body("context.code", equalTo("ask-release"));
        as("inwoner2")
                .get(consent)
                .then()
                .body(
                        "sentence",
                        equalTo(
                                "De verzekeringsarts van UWV mag de brief van uw huisarts nu niet lezen. U zei daar ja op,"
                                        + " maar over het beroepsgeheim van uw huisarts is u nog niets gevraagd."));

        given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        reads(hanna).body("decision", equalTo(true));
    }
}
