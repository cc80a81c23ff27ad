package nl.busbaan.consent.legalbasis;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.AfterEach;

/** A proposal on its way: proposed by the privacy officer, advised on by the FG, decided by the organisation. */
abstract class ProposalCase extends ServiceTest {
    static final String PATH = "/consent/v1/register-proposals";
    static final Map<String, Object> POSITIVE = Map.of("advice", "POSITIVE", "words", "Dit klopt.");
    static final Map<String, Object> APPROVE = Map.of("outcome", "APPROVE");

    /** An entry that another test left behind about the same kinds would answer for this one. */
    @AfterEach
    void whatWasApprovedIsSwitchedOff() {
        List<Map<String, Object>> own = as("privacy")
                .get("/consent/v1/register")
                .then()
                .extract()
                .path("items.findAll { !it.example && it.active }");
        own.forEach(entry -> as("privacy")
                .header("If-Match", "\"" + entry.get("version") + "\"")
                .body(Map.of("active", false))
                .put("/consent/v1/register/{id}/active", entry.get("id"))
                .then()
                .statusCode(200));
    }

    static String proposed(Map<String, Object> body) {
        return as("privacy")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String advised(Map<String, Object> body) {
        String id = proposed(body);
        as("fg").header("If-Match", "\"1\"")
                .body(POSITIVE)
                .post(PATH + "/{id}/advice", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("ADVISED"));
        return id;
    }

    static String approved(Map<String, Object> body) {
        String id = advised(body);
        decide(id, 2, APPROVE).statusCode(200).body("status", equalTo("APPROVED"));
        return id;
    }

    static ValidatableResponse decide(String id, int version, Map<String, Object> body) {
        return as("verantwoordelijke")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(PATH + "/{id}/decision", id)
                .then();
    }

    static void withdrawn(String id) {
        int version = as("privacy").get(PATH + "/{id}", id).then().extract().path("version");
        as("privacy")
                .header("If-Match", "\"" + version + "\"")
                .post(PATH + "/{id}/withdrawal", id)
                .then()
                .statusCode(200);
    }
}
