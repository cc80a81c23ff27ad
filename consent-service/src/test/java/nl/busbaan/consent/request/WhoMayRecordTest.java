package nl.busbaan.consent.request;

import static nl.busbaan.consent.People.FATMA;
import static nl.busbaan.consent.People.NOOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.platform.time.WorkingHours;
import org.junit.jupiter.api.Test;

/** Who may not ask writes down no answer either; that a resident stops, everybody who has his request in hand writes down. */
@QuarkusTest
class WhoMayRecordTest extends SpokenCase {
    private static final Map<String, Object> BEFORE_FATIMA =
            Map.of("answer", "YES", "release", "YES", "witnessName", FATIMA);

    @Test
    void who_decides_on_a_benefit_writes_down_no_answer() {
        UUID hanna = people.resident();
        String question = asked(gpLetterForTheDoctor(hanna));
        String sheet = printed(question);
        people.helpRequest(people.requestOf(hanna), 2, hanna, FATMA, NOOR, List.of(FATMA, NOOR));

        recorded("wpi", question, "witnessed-answer", BEFORE_FATIMA)
                .statusCode(409)
                .body("detail", containsString("beslist over een uitkering of toeslag"));
        recorded("wpi", question, "paper-answer", signed(sheet))
                .statusCode(409)
                .body("detail", containsString("beslist over een uitkering of toeslag"));
        for (ValidatableResponse refused : List.of(
                printing("wpi", question, "nl"),
                sheets("wpi", question),
                sheet("wpi", question, sheet),
                as("wpi")
                        .get("/consent/v1/consent-requests/{id}/wording", question)
                        .then())) {
            refused.statusCode(409).body("detail", containsString("beslist over een uitkering of toeslag"));
        }
        reads(hanna).body("decision", equalTo(false));

        recorded("raadsvrouw", question, "witnessed-answer", BEFORE_FATIMA).statusCode(201);
        stopped("wpi", question, Map.of("witnessName", FATIMA)).statusCode(201);
        reads(hanna).body("decision", equalTo(false));
    }

    @Test
    void an_answer_is_written_down_for_a_request_that_is_open() {
        UUID hanna = people.resident();
        String question = asked(gpLetterForTheDoctor(hanna));
        String sheet = printed(question);
        people.done(hanna);

        recorded("raadsvrouw", question, "witnessed-answer", BEFORE_FATIMA)
                .statusCode(409)
                .body("detail", startsWith("Deze hulpvraag is klaar."));
        recorded("raadsvrouw", question, "paper-answer", signed(sheet))
                .statusCode(409)
                .body("detail", startsWith("Deze hulpvraag is klaar."));
        printing("raadsvrouw", question, "nl").statusCode(409).body("detail", startsWith("Deze hulpvraag is klaar."));
    }

    private static Map<String, Object> signed(String sheet) {
        return Map.of(
                "answer",
                "YES",
                "signedOn",
                LocalDate.ofInstant(Instant.now(), WorkingHours.ZONE).toString(),
                "paperKept",
                "Map 2, kast 3",
                "sheet",
                sheet);
    }
}
