package nl.busbaan.consent.decision;

import static nl.busbaan.consent.People.KARIM;
import static nl.busbaan.consent.People.RAADSLIEDEN;
import static nl.busbaan.consent.People.SOFIE;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.People;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.Test;

/** Sofie helps at the buurtteam and enforces for the municipality: no job of hers opens anything. */
@QuarkusTest
class EnforcerTest extends ServiceTest {

    @Test
    void what_a_colleague_with_the_same_job_may_read_stays_closed_to_who_enforces_too() {
        UUID resident = people.resident();

        reads(KARIM, resident).body("decision", equalTo(true)).body("context.code", equalTo("register"));
        reads(SOFIE, resident)
                .body("decision", equalTo(false))
                .body("context.code", equalTo("never-recipient"))
                .body("context.sentence", startsWith("Dit mag niet. Busbaan deelt nooit gegevens"));
    }

    @Test
    void the_guide_says_never_about_her_and_a_search_does_not_find_her() {
        UUID resident = people.resident();

        as("raadsvrouw")
                .body(Map.of("receiverId", SOFIE, "purpose", "WMO_SUPPORT", "residentId", resident))
                .post("/consent/v1/guidance")
                .then()
                .statusCode(200)
                .body("items.code", everyItem(equalTo("never-recipient")));
        Map<String, Object> search = new HashMap<>(question(SOFIE, "read", "NAME", resident, "WMO_SUPPORT"));
        search.put("subject", Map.of("type", "professional"));
        search.put("page", Map.of("limit", 100));
        asMessaging()
                .body(search)
                .post("/access/v1/search/subject")
                .then()
                .statusCode(200)
                .body("results.id", hasItem(KARIM.toString()))
                .body("results.id", not(hasItem(SOFIE.toString())));
    }

    @Test
    void break_glass_opens_nothing_to_her() {
        as("handhaver")
                .body(Map.of(
                        "residentId",
                        people.resident(),
                        "reason",
                        "Er is gevaar voor iemand in dit huis.",
                        "dangerToLife",
                        true,
                        "residentCannotDecide",
                        true))
                .post("/consent/v1/break-glass")
                .then()
                .statusCode(403)
                .body("detail", startsWith("Wie voor handhaving werkt"));
    }

    @Test
    void in_charge_or_not_she_asks_a_resident_for_nothing_and_hears_nothing_of_him() {
        UUID resident = UUID.randomUUID();
        people.helpRequest(UUID.randomUUID(), 1, resident, SOFIE, null, List.of(SOFIE));

        as("handhaver")
                .body(gpLetterForTheDoctor(resident))
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(403)
                .body("detail", startsWith("Je werkt voor handhaving."));
        as("handhaver")
                .queryParam("residentId", resident)
                .get("/consent/v1/consent-requests")
                .then()
                .statusCode(404);
        as("handhaver")
                .post("/consent/v1/residents/{id}/invitations", resident)
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_asks_a_resident_whether_she_may_read() {
        Map<String, Object> wish = gpLetterForTheDoctor(people.resident());
        wish.put("purpose", "GENERAL_HELP");
        wish.put("recipient", Map.of("professionalId", SOFIE, "organisationId", People.BUURTTEAM));

        as("raadsvrouw").body(wish).post("/consent/v1/consent-requests").then().statusCode(400);
    }

    private static ValidatableResponse reads(UUID who, UUID resident) {
        return asMessaging()
                .body(question(who, "check", "NAME", resident, "WMO_SUPPORT", RAADSLIEDEN))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200);
    }
}
