package nl.busbaan.directory;

import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.Maintaining.bodyOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.busbaan.devstack.testing.Rows;
import nl.busbaan.directory.publication.Entries;
import nl.busbaan.directory.publication.EntryDocument;
import nl.busbaan.directory.publication.NextStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever decides on an offering is found by what it is for. */
@QuarkusTest
class DecidersCarryTest {
    private static final String API = "/directory/v1/";

    @Inject
    Entries entries;

    @Inject
    DataSource database;

    private Map<String, Object> person = Map.of();
    private String professional = "";
    private Response offering;

    /** A team lead, and an offering of his organisation that team leads decide on. */
    @BeforeEach
    void someoneDecides() {
        SampleKaart.importedOnce();
        person = bodyOf("professionals");
        professional = admin().body(person).post(API + "professionals").path("id");
        Map<String, Object> body = bodyOf("offerings");
        body.put("organisationId", workplace("organisationId"));
        body.put("lifeEvents", List.of("ziek-worden"));
        body.put("targetGroups", List.of("uitzendkrachten"));
        offering = admin().body(body).post(API + "offerings");
        assertThat(offering.statusCode()).isEqualTo(201);
    }

    @Test
    void he_has_its_life_events_and_target_groups_and_follows_their_changes() {
        assertThat(decider().lifeEvents()).containsExactly("ziek-worden");
        assertThat(decider().targetGroups()).containsExactly("uitzendkrachten");

        change(Map.of("lifeEvents", List.of("scheiding", "ziek-worden"), "targetGroups", List.of()));

        assertThat(decider().lifeEvents()).containsExactly("scheiding", "ziek-worden");
        assertThat(decider().targetGroups()).isEmpty();
    }

    @Test
    void after_an_update_of_the_product_he_has_them_without_anybody_changing_something() {
        Rows rows = new Rows(database);
        rows.change(
                "update directory_entry set document = document || '{\"lifeEvents\": []}' where id = ?",
                UUID.fromString(professional));
        assertThat(rows.change(
                        "update published_state set sha256 = '' where topic = 'directory-entries' and key = ?",
                        "PROFESSIONAL:" + professional))
                .isOne();
        assertThat(decider().lifeEvents()).isEmpty();
        NextStart.happens();
        assertThat(decider().lifeEvents()).as("told already by this version").isEmpty();

        rows.change("update document_shape set number = number - 1");
        NextStart.happens();

        assertThat(decider().lifeEvents()).containsExactly("ziek-worden");
    }

    @Test
    void he_loses_them_when_others_decide() {
        change(Map.of("whoDecides", List.of("sociaal-werker")));

        assertThat(decider().lifeEvents()).isEmpty();
        change(Map.of("whoDecides", List.of("sociaal-werker", "teamleider")));
        assertThat(decider().lifeEvents()).containsExactly("ziek-worden");
    }

    @Test
    void he_loses_them_when_another_team_decides() {
        Map<String, Object> other = bodyOf("teams");
        other.put("organisationId", workplace("organisationId"));

        change(Map.of("teamId", Maintaining.add(other, "teams")));

        assertThat(decider().lifeEvents()).isEmpty();
        change(Map.of("teamId", workplace("teamId")));
        assertThat(decider().lifeEvents()).containsExactly("ziek-worden");
    }

    @Test
    void he_loses_them_with_the_offering_and_gets_them_back_with_it() {
        Response now = admin().get(offering.header("Location"));
        admin().header("If-Match", now.header("ETag"))
                .delete(offering.header("Location"))
                .then()
                .statusCode(204);

        assertThat(decider().lifeEvents()).isEmpty();
        String changes = API + "entries/" + offering.path("id") + "/changes";
        String last = admin().get(changes).jsonPath().getString("items[0].id");
        admin().post(changes + "/" + last + "/undo").then().statusCode(204);
        assertThat(decider().lifeEvents()).containsExactly("ziek-worden");
    }

    @Test
    void he_has_them_only_as_long_as_he_has_the_role_there() {
        Response now = admin().get(API + "professionals/" + professional);
        Map<String, Object> elsewhere = new HashMap<>(person);
        elsewhere.put(
                "assignments",
                List.of(Maintaining.assignment(
                        workplace("organisationId"), workplace("teamId"), "sociaal-werker", false)));

        admin().header("If-Match", now.header("ETag"))
                .body(elsewhere)
                .put(API + "professionals/" + professional)
                .then()
                .statusCode(200);

        assertThat(decider().lifeEvents()).isEmpty();
        assertThat(decider().targetGroups()).isEmpty();
    }

    private void change(Map<String, ?> changes) {
        HistoryTest.changed(offering, changes);
    }

    private String workplace(String what) {
        return String.valueOf(((Map<?, ?>) ((List<?>) person.get("assignments")).getFirst()).get(what));
    }

    private EntryDocument decider() {
        return entries.active(List.of(UUID.fromString(professional))).getFirst();
    }
}
