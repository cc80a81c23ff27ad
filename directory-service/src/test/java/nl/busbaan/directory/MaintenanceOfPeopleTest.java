package nl.busbaan.directory;

import static nl.busbaan.directory.Maintaining.UNKNOWN;
import static nl.busbaan.directory.Maintaining.add;
import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.Maintaining.assignment;
import static nl.busbaan.directory.Maintaining.bodyOf;
import static nl.busbaan.directory.Searching.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where people work, who of them leads, and who stands in for whom. */
@QuarkusTest
class MaintenanceOfPeopleTest {
    private static final String API = "/directory/v1/";

    @BeforeEach
    void theSampleIsThere() {
        SampleKaart.importedOnce();
    }

    @Test
    void a_new_lead_takes_over_from_the_old_one() {
        Map<String, Object> body = bodyOf("professionals");
        Map<?, ?> place = (Map<?, ?>) ((List<?>) body.get("assignments")).getFirst();
        String team = String.valueOf(place.get("teamId"));
        body.put("assignments", List.of(assignment(place.get("organisationId"), team, "teamleider", true)));

        String first = admin().body(body).post(API + "professionals").path("id");
        String second = admin().body(body).post(API + "professionals").path("id");

        admin().get(API + "teams/" + team).then().body("lead.id", equalTo(second));
        admin().get(API + "professionals/" + first).then().body("assignments[0].teamLead", equalTo(false));
    }

    @Test
    void who_works_in_two_places_is_a_member_of_both_and_found_through_both() throws InterruptedException {
        Map<String, Object> body = bodyOf("professionals");
        Map<String, Object> elsewhere = bodyOf("teams");
        String otherTeam = add(elsewhere, "teams");
        Map<?, ?> first = (Map<?, ?>) ((List<?>) body.get("assignments")).getFirst();
        String word = "flierefluit" + Long.toString(System.nanoTime(), 36);
        body.put("expertise", List.of(word));
        body.put(
                "assignments",
                List.of(first, assignment(elsewhere.get("organisationId"), otherTeam, "budgetcoach", true)));

        Response added = admin().body(body).post(API + "professionals");

        String id = added.path("id");
        added.then()
                .statusCode(201)
                .body("assignments.roleName", contains("Teamleider", "Budgetcoach"))
                .body("assignments[1].teamId", equalTo(otherTeam));
        admin().get(API + "teams/" + first.get("teamId")).then().body("members.id", hasItem(id));
        admin().get(API + "teams/" + otherTeam)
                .then()
                .body("members[0].roleName", equalTo("Budgetcoach"))
                .body("lead.id", equalTo(id));
        awaitFound(word, String.valueOf(elsewhere.get("organisationId")), id);
    }

    @Test
    void one_team_twice_is_refused() {
        Map<String, Object> body = bodyOf("professionals");
        Object place = ((List<?>) body.get("assignments")).getFirst();
        body.put("assignments", List.of(place, place));

        admin().body(body)
                .post(API + "professionals")
                .then()
                .statusCode(400)
                .body("violations.field", contains("assignments[1].teamId"));
    }

    @Test
    void nobody_stands_in_for_himself_and_who_is_not_there_is_named_beside_his_place() {
        Map<String, Object> body = bodyOf("professionals");
        Response added = admin().body(body).post(API + "professionals");
        String self = added.path("id");
        body.put("duoPartnerId", UNKNOWN);
        body.put("standInIds", List.of(idOf("teamleider", "PROFESSIONAL"), UNKNOWN));
        Map<String, Object> ofHimself = new HashMap<>(body);
        ofHimself.put("duoPartnerId", self);
        ofHimself.put("standInIds", List.of(self));

        admin().body(body)
                .post(API + "professionals")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("duoPartnerId", "standInIds[1]"));
        admin().header("If-Match", added.header("ETag"))
                .body(ofHimself)
                .put(added.header("Location"))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("duoPartnerId", "standInIds[0]"));
    }

    private static void awaitFound(String word, String organisation, String id) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!Searching.of(word, Map.of("organisationId", organisation))
                .getList("hits.id")
                .contains(id)) {
            assertThat(System.nanoTime())
                    .as("found through the second organisation")
                    .isLessThan(deadline);
            Thread.sleep(200);
        }
    }
}
