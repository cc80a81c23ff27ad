package nl.busbaan.consent.request;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.Test;

/** Hanna reads English: the question is put to her in English, and so it is kept. */
@QuarkusTest
class LanguageTest extends ServiceTest {
    private static final String QUESTION =
            "May the insurance doctor (verzekeringsarts) of UWV read the letter from your family doctor?";

    @Test
    void the_question_comes_in_the_language_that_is_asked_for() {
        UUID hanna = linked("inwoner2");
        asked(gpLetterForTheDoctor(hanna));

        inEnglish("inwoner2")
                .get("/consent/v1/my-consent-requests")
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .header("Vary", containsString("Accept-Language"))
                .body("items[0].question", equalTo(QUESTION))
                .body("items[0].why", equalTo("Dan kan de arts zien waarom u niet 30 uur kunt werken."))
                .body("items[0].recipient", equalTo("the insurance doctor (verzekeringsarts) of UWV"))
                .body("items[0].kinds.name", contains("Letter from the family doctor"))
                .body("items[0].purpose", equalTo("the medical assessment"));
        as("inwoner2")
                .get("/consent/v1/my-consent-requests")
                .then()
                .header("Content-Language", "nl")
                .body("items[0].question", startsWith("Mag de verzekeringsarts van UWV"));
    }

    @Test
    void what_was_shown_is_kept_in_the_language_in_which_it_was_shown() {
        UUID hanna = linked("inwoner2");
        String request = asked(gpLetterForTheDoctor(hanna));

        String consent = inEnglish("inwoner2")
                .header("If-Match", "\"1\"")
                .body(Map.of("answer", "YES", "release", "YES"))
                .post("/consent/v1/my-consent-requests/{id}/answer", request)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        as("inwoner2")
                .get(URI.create(consent).getPath())
                .then()
                .body("notice.language", equalTo("en"))
                .body("notice.text", startsWith(QUESTION));
        as("inwoner2")
                .get(URI.create(consent).getPath() + "/record")
                .then()
                .body("'dct:language'", equalTo("nl"))
                .body("'dpv:hasNotice'.'dct:language'", equalTo("en"))
                .body("'dpv:hasNotice'.'dct:description'", startsWith(QUESTION));
        as("inwoner2")
                .get("/consent/v1/my-consents")
                .then()
                .body("items[0].sentence", startsWith("De verzekeringsarts van UWV mag tot"))
                .body("items[0].history.by", hasItem("u"))
                .body("items[0].history.how", hasItem("zelf, in Busbaan"));
        inEnglish("inwoner2")
                .get("/consent/v1/my-consents")
                .then()
                .body(
                        "items[0].sentence",
                        startsWith("The insurance doctor (verzekeringsarts) of UWV may read the letter from your"))
                .body("items[0].history.by", hasItem("you"))
                .body("items[0].history.how", hasItem("yourself, in Busbaan"));
    }

    @Test
    void what_is_wrong_is_told_in_that_language_too() {
        UUID hanna = linked("inwoner2");
        String request = asked(gpLetterForTheDoctor(hanna));

        inEnglish("inwoner2")
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post("/consent/v1/my-consent-requests/{id}/answer", request)
                .then()
                .statusCode(400)
                .body("title", equalTo("Something is not filled in well"))
                .body("violations.message", contains("Choose yes or no."));
    }

    @Test
    void who_works_here_reads_dutch() {
        UUID hanna = linked("inwoner2");
        asked(gpLetterForTheDoctor(hanna));

        inEnglish("raadsvrouw")
                .queryParam("residentId", hanna)
                .get("/consent/v1/consent-requests")
                .then()
                .statusCode(200)
                .body("items[0].kinds.name", contains("Brief van de huisarts"))
                .body("items[0].recipient", not(containsString("insurance")));
    }

    private static RequestSpecification inEnglish(String account) {
        return as(account).header("Accept-Language", "en-GB,en;q=0.9,nl;q=0.5");
    }
}
