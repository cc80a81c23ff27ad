package nl.busbaan.consent.request;

import static nl.busbaan.consent.People.MARIJKE;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.devstack.testing.Rows;
import org.junit.jupiter.api.BeforeEach;

/** What Noor writes down of what a resident said or signed. */
abstract class SpokenCase extends ServiceTest {
    static final String FATIMA = "Fatima Bouazza";
    static final String NOORS_LABEL = "Noor van den Berg, sociaal raadsvrouw van Buurtteam Amsterdam Zuidoost";

    Rows rows;

    @BeforeEach
    void rows() {
        rows = new Rows(database);
    }

    static ValidatableResponse recorded(String account, String question, String what, Map<String, Object> body) {
        return as(account)
                .body(body)
                .post("/consent/v1/consent-requests/{id}/{what}", question, what)
                .then();
    }

    static ValidatableResponse spoken(String question, String answer) {
        return recorded("raadsvrouw", question, "witnessed-answer", reply(answer, "witnessName", FATIMA));
    }

    /** Noor prints the question; gives the number that stands on the paper. */
    static String printed(String question) {
        return printed(question, "nl");
    }

    static String printed(String question, String language) {
        String path = printing("raadsvrouw", question, language)
                .statusCode(201)
                .extract()
                .header("Location");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static ValidatableResponse printing(String account, String question, String language) {
        return recorded(account, question, "sheets", Map.of("language", language));
    }

    static ValidatableResponse sheets(String account, String question) {
        return as(account)
                .get("/consent/v1/consent-requests/{id}/sheets", question)
                .then();
    }

    static ValidatableResponse sheet(String question, String number) {
        return sheet("raadsvrouw", question, number).statusCode(200);
    }

    static ValidatableResponse sheet(String account, String question, String number) {
        return as(account)
                .get("/consent/v1/consent-requests/{id}/sheets/{number}", question, number)
                .then();
    }

    static ValidatableResponse stopped(String account, String question, Map<String, Object> body) {
        return recorded(account, question, "spoken-withdrawal", body);
    }

    static ValidatableResponse reads(UUID resident, String kind) {
        return asMessaging()
                .body(question(MARIJKE, "read", kind, resident, "MEDICAL_ASSESSMENT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse reads(UUID resident) {
        return reads(resident, "GP_LETTER");
    }

    /** What the resident himself reads of the one consent that he has. */
    static ValidatableResponse hers(String paper) {
        String id = as("inwoner2").get("/consent/v1/my-consents").path("items[0].id");
        return as("inwoner2")
                .get("/consent/v1/my-consents/" + id + paper)
                .then()
                .statusCode(200);
    }
}
