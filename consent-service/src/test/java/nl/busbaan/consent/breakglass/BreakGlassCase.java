package nl.busbaan.consent.breakglass;

import static nl.busbaan.consent.People.NOOR;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;

/** A resident whose life is in danger: a colleague opens what is closed, and Noor reads it. */
abstract class BreakGlassCase extends ServiceTest {
    static final String PATH = "/consent/v1/break-glass";
    static final String REVIEWS = "/consent/v1/break-glass-reviews";
    static final String REASON = "Hij zei dat hij vanavond niet meer wil leven en neemt niet op.";

    static ValidatableResponse opened(UUID resident) {
        return opened("raadsvrouw", resident);
    }

    static ValidatableResponse opened(String account, UUID resident) {
        return as(account).body(body(resident)).post(PATH).then().statusCode(201);
    }

    static Map<String, Object> body(UUID resident) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("residentId", resident);
        body.put("reason", REASON);
        body.put("dangerToLife", true);
        body.put("residentCannotDecide", true);
        return body;
    }

    static ValidatableResponse read(UUID resident) {
        return asMessaging()
                .body(question(NOOR, "read", "ILLNESS", resident, "WMO_SUPPORT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200);
    }
}
