package nl.busbaan.consent.rights;

import static nl.busbaan.consent.People.MARIJKE;
import static nl.busbaan.consent.People.NOOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A resident puts everything to rest: what was permitted by law or by consent is closed at the next read. */
@QuarkusTest
class RestrictionTest extends ServiceTest {
    private static final String PATH = "/consent/v1/my-restriction";

    @Test
    void everything_is_closed_at_the_next_read_and_open_again_when_the_resident_says_so() {
        UUID hanna = linked("inwoner2");
        given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        reads(MARIJKE, "GP_LETTER", hanna, "MEDICAL_ASSESSMENT").body("decision", equalTo(true));
        reads(NOOR, "INCOME", hanna, "SICKNESS_BENEFIT").body("decision", equalTo(true));

        as("inwoner2")
                .body(Map.of("restricted", true))
                .put(PATH)
                .then()
                .statusCode(200)
                .body("restricted", equalTo(true));

        reads(MARIJKE, "GP_LETTER", hanna, "MEDICAL_ASSESSMENT")
                .body("decision", equalTo(false))
                .body("context.code", equalTo("standstill"));
        reads(NOOR, "INCOME", hanna, "SICKNESS_BENEFIT").body("decision", equalTo(false));

        as("inwoner2").body(Map.of("restricted", false)).put(PATH).then().statusCode(200);

        reads(MARIJKE, "GP_LETTER", hanna, "MEDICAL_ASSESSMENT").body("decision", equalTo(true));
        as("inwoner2")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("restricted", equalTo(false))
                .body("history.restricted", contains(false, true));
    }

    @Test
    void saying_it_twice_is_one_step() {
        linked("inwoner2");
        as("inwoner2").get(PATH).then().body("restricted", equalTo(false)).body("history", empty());

        for (int i = 0; i < 2; i++) {
            as("inwoner2").body(Map.of("restricted", true)).put(PATH).then().statusCode(200);
        }

        as("inwoner2").get(PATH).then().body("history.restricted", contains(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"restricted\":null}", "{\"restricted\":\"ja\"}", "[]", ""})
    void what_isnt_a_choice_is_refused_and_changes_nothing(String body) {
        linked("inwoner2");

        as("inwoner2").body(body).put(PATH).then().statusCode(400);

        as("inwoner2").get(PATH).then().body("history", empty());
    }

    private static ValidatableResponse reads(UUID who, String kind, UUID resident, String purpose) {
        return asMessaging()
                .body(question(who, "read", kind, resident, purpose))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200);
    }
}
