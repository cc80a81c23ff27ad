package nl.busbaan.consent.objection;

import static nl.busbaan.consent.People.FATMA;
import static nl.busbaan.consent.People.RAADSLIEDEN;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.BeforeEach;

/** A resident who objects, and what is read of her meanwhile. */
abstract class ObjectionCase extends ServiceTest {
    static final String MINE = "/consent/v1/my-objections";

    static final String ALL = "/consent/v1/objections";

    UUID hanna;

    @BeforeEach
    void aResident() {
        hanna = linked("inwoner2");
    }

    ValidatableResponse readsForAssistance() {
        return reads(FATMA, "INCOME", "SOCIAL_ASSISTANCE", RAADSLIEDEN);
    }

    ValidatableResponse reads(UUID who, String kind, String purpose, UUID recordedBy) {
        return asMessaging()
                .body(question(who, "read", kind, hanna, purpose, recordedBy))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200);
    }

    static void weigh(String id, String outcome, String words) {
        as("privacy")
                .header("If-Match", "\"1\"")
                .body(Map.of("outcome", outcome, "words", words))
                .post(ALL + "/{id}/outcome", id)
                .then()
                .statusCode(200)
                .body("state", equalTo(outcome));
    }

    static ValidatableResponse waiting() {
        return as("privacy").get(ALL).then().statusCode(200).rootPath("items");
    }
}
