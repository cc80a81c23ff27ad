package nl.busbaan.consent.accesslog;

import static nl.busbaan.consent.People.FATMA;
import static nl.busbaan.consent.People.MARIJKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A colleague in danger: the name is masked with a reason, and the mask is lifted with one. */
@QuarkusTest
class NameMaskTest extends AccessLogCase {
    private static final String REASON = "Een familielid heeft haar op straat bedreigd.";
    private static final String LIFTED = "De dreiging is voorbij, zegt de politie.";

    @AfterEach
    void nobodyIsMasked() {
        List<Map<String, Object>> masks =
                as("privacy").get("/consent/v1/name-masks").then().extract().path("items");
        masks.forEach(mask -> lift(mask).statusCode(200));
    }

    @Test
    void a_masked_name_is_not_given_nor_is_the_reason_and_lifting_the_mask_gives_it_again() {
        UUID yousef = linked("inwoner");
        read(FATMA, "INCOME", yousef, "SOCIAL_ASSISTANCE");
        String line = myLog("inwoner").extract().path("items[0].id");

        mask(FATMA).statusCode(201);
        String answer = name("inwoner", line)
                .statusCode(200)
                .body("name", nullValue())
                .body("sentence", containsString("om iemand te beschermen"))
                .extract()
                .asString();
        assertThat(answer).doesNotContain("Fatma").doesNotContain("bedreigd");

        Map<String, Object> mask =
                as("privacy").get("/consent/v1/name-masks").then().extract().path("items[0]");
        lift(mask).statusCode(200);
        name("inwoner", line).body("name", equalTo("Fatma Yilmaz"));
    }

    @Test
    void a_mask_says_why_and_who_set_it_to_the_privacy_officer_and_to_the_fg() {
        mask(FATMA).statusCode(201);

        for (String officer : List.of("privacy", "fg")) {
            as(officer)
                    .get("/consent/v1/name-masks")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].name", equalTo("Fatma Yilmaz"))
                    .body("items[0].reason", equalTo(REASON))
                    .body("items[0].setBy", containsString("@amsterdam.example"))
                    .body("items[0].setAt", not(nullValue()));
        }
    }

    @Test
    void a_name_is_masked_once_and_repeating_the_same_call_gives_the_same_answer() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> wish = Map.of("colleagueId", FATMA, "reason", REASON);
        String first = as("privacy")
                .header("Idempotency-Key", key)
                .body(wish)
                .post("/consent/v1/name-masks")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        as("privacy")
                .header("Idempotency-Key", key)
                .body(wish)
                .post("/consent/v1/name-masks")
                .then()
                .statusCode(201)
                .header("Location", equalTo(first));
        mask(FATMA).statusCode(409);
    }

    @Test
    void a_mask_is_lifted_only_by_who_has_read_it() {
        mask(FATMA).statusCode(201);
        Map<String, Object> mask =
                as("privacy").get("/consent/v1/name-masks").then().extract().path("items[0]");

        as("privacy")
                .body(Map.of("reason", LIFTED))
                .post("/consent/v1/name-masks/{id}/lifting", mask.get("id"))
                .then()
                .statusCode(428);
        as("privacy")
                .header("If-Match", "\"7\"")
                .body(Map.of("reason", LIFTED))
                .post("/consent/v1/name-masks/{id}/lifting", mask.get("id"))
                .then()
                .statusCode(412);
    }

    @Test
    void a_mask_is_lifted_with_a_reason_and_stays_readable_for_who_supervises() {
        mask(FATMA).statusCode(201);
        Map<String, Object> mask =
                as("privacy").get("/consent/v1/name-masks").then().extract().path("items[0]");

        as("privacy")
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "kort"))
                .post("/consent/v1/name-masks/{id}/lifting", mask.get("id"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reason"));
        lift(mask).statusCode(200).body("liftReason", equalTo(LIFTED));

        as("fg").get("/consent/v1/name-masks").then().body("items", hasSize(0));
        as("fg").get("/consent/v1/name-masks?lifted=true")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(mask.get("id")))
                .body("items[0].reason", equalTo(REASON))
                .body("items[0].liftReason", equalTo(LIFTED))
                .body("items[0].liftedBy", containsString("@amsterdam.example"))
                .body("items[0].liftedAt", not(nullValue()));
        lift(mask).statusCode(404);
    }

    @Test
    void a_colleague_of_another_organisation_can_not_be_masked() {
        as("privacy")
                .body(Map.of("colleagueId", MARIJKE, "reason", REASON))
                .post("/consent/v1/name-masks")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("colleagueId"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | colleagueId,reason",
                "{\"colleagueId\":\"x\",\"reason\":7} | colleagueId,reason",
                "{\"colleagueId\":null,\"reason\":\"te kort\"} | colleagueId,reason"
            })
    void a_mask_that_can_not_be_is_400_with_all_that_is_wrong(String body, String fields) {
        List<String> found = as("privacy")
                .body(body)
                .post("/consent/v1/name-masks")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .extract()
                .path("violations.field");

        assertThat(found).containsExactlyInAnyOrder(fields.split(","));
    }

    private static ValidatableResponse mask(UUID colleague) {
        return as("privacy")
                .body(Map.of("colleagueId", colleague, "reason", REASON))
                .post("/consent/v1/name-masks")
                .then();
    }

    private static ValidatableResponse lift(Map<String, Object> mask) {
        return as("privacy")
                .header("If-Match", "\"" + mask.get("version") + "\"")
                .body(Map.of("reason", LIFTED))
                .post("/consent/v1/name-masks/{id}/lifting", mask.get("id"))
                .then();
    }
}
