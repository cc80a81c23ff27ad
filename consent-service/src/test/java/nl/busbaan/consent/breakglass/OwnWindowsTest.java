package nl.busbaan.consent.breakglass;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What his own colleagues opened is on the privacy officer's page too. */
@QuarkusTest
class OwnWindowsTest extends BreakGlassCase {
    @Test
    void the_privacy_officer_reads_what_his_own_organisation_opened_and_does_not_look_back_on_it() {
        UUID resident = people.resident();
        String ofNobody = windowOf("raadsvrouw", resident);
        String own = windowOf("wpi", resident);

        as("privacy")
                .get(REVIEWS)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(own))
                .body("items.id", not(hasItem(ofNobody)));
        as("privacy-uwv").get(REVIEWS).then().statusCode(200).body("items.id", not(hasItem(own)));
        as("privacy")
                .header("If-Match", "\"1\"")
                .body(Map.of("outcome", "JUSTIFIED", "words", "Het was terecht."))
                .post(REVIEWS + "/{id}/outcome", own)
                .then()
                .statusCode(403);
    }

    @Test
    void his_workplace_counts_those_of_his_organisation() {
        int amsterdam = waiting("privacy");
        int uwv = waiting("privacy-uwv");

        opened("wpi", people.resident());

        as("privacy").get("/consent/v1/workplace").then().body("breakGlass", equalTo(amsterdam + 1));
        as("privacy-uwv").get("/consent/v1/workplace").then().body("breakGlass", equalTo(uwv));
    }

    private static int waiting(String officer) {
        return as(officer)
                .get("/consent/v1/workplace")
                .then()
                .statusCode(200)
                .extract()
                .path("breakGlass");
    }

    private static String windowOf(String account, UUID resident) {
        return opened(account, resident).extract().path("id");
    }
}
