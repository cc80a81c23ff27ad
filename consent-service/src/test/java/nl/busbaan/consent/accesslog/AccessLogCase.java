package nl.busbaan.consent.accesslog;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;

/** A resident about whom somebody reads, and who looks afterwards who that was. */
abstract class AccessLogCase extends ServiceTest {
    static void read(UUID who, String kind, UUID resident, String purpose) {
        asMessaging()
                .body(question(who, "read", kind, resident, purpose))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .body("decision", equalTo(true));
    }

    static ValidatableResponse myLog(String account) {
        return as(account).get("/consent/v1/my-access-log").then().statusCode(200);
    }

    static ValidatableResponse name(String account, String line) {
        return as(account).get("/consent/v1/my-access-log/{id}/name", line).then();
    }
}
