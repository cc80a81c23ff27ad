package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.ScimOrganisation.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import nl.busbaan.devstack.testing.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who leaves an organisation is off the map and signed out the same moment; who comes back is as he was. */
@QuarkusTest
class ScimDeactivationTest {
    private static final String OFF = "{\"op\": \"replace\", \"path\": \"active\", \"value\": false}";
    private static final String ON = "{\"op\": \"replace\", \"path\": \"active\", \"value\": true}";
    /** An account no other test links to an entry. */
    private static final String ACCOUNT = "beleid";

    @Inject
    DataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @ConfigProperty(name = "busbaan.topic-prefix")
    String prefix;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    private ScimOrganisation here;

    @BeforeEach
    void anOrganisation() {
        here = ScimOrganisation.named("Stichting Vertrek " + System.nanoTime());
    }

    @Test
    void who_is_deactivated_disappears_everywhere_and_comes_back_as_he_was() {
        String word = "kwiebus" + Long.toString(System.nanoTime(), 36);
        String leaver = here.create("""
                {"schemas": ["%s"], "userName": "%s@proef.example", "name": {"givenName": "Rik", "familyName": "%2$s"}}
                """.formatted(USER, word)).path("id");
        String team = here.group("Team Oost", leaver);
        String colleague = here.user("collega@proef.example");
        duo(colleague, leaver);
        awaits(() -> found(word));

        here.patch("Users/" + leaver, OFF).then().statusCode(200).body("active", equalTo(false));

        admin().get("/directory/v1/professionals/" + leaver).then().statusCode(404);
        admin().get("/directory/v1/teams/" + team).then().body("members", empty());
        admin().get("/directory/v1/professionals/" + colleague).then().body("duoPartner", nullValue());
        awaits(() -> !found(word));
        StateTopic.read(bootstrap, prefix + "professionals")
                .until(state ->
                        state.get("id").equals(leaver) && state.get("active").equals(false));
        here.find("Users", "active eq false").then().body("Resources.id", contains(leaver));
        here.get("Groups/" + team).then().body("members.value", contains(leaver));

        here.patch("Users/" + leaver, ON).then().statusCode(200).body("active", equalTo(true));

        admin().get("/directory/v1/teams/" + team).then().body("members.id", contains(leaver));
        admin().get("/directory/v1/professionals/" + colleague).then().body("duoPartner.id", equalTo(leaver));
        awaits(() -> found(word));
    }

    @Test
    void a_deleted_user_is_unknown_and_his_name_is_free_again() {
        String id = here.user("weg@proef.example");

        here.scim().delete("/scim/v2/Users/" + id).then().statusCode(204);

        here.get("Users/" + id).then().statusCode(404);
        here.patch("Users/" + id, ON).then().statusCode(404);
        here.scim().delete("/scim/v2/Users/" + id).then().statusCode(404);
        here.find("Users", "userName eq \"weg@proef.example\"").then().body("totalResults", equalTo(0));
        admin().get("/directory/v1/professionals/" + id).then().statusCode(404);
        assertThat(here.user("weg@proef.example")).isNotEqualTo(id);
    }

    @Test
    void who_also_works_elsewhere_stays_there() {
        ScimOrganisation there = ScimOrganisation.named("Stichting Elders " + System.nanoTime());
        String id = here.user("beide@proef.example");
        String team = here.group("Team Oost", id);
        Response now = admin().get("/directory/v1/professionals/" + id);
        Map<String, Object> body = now.jsonPath().getMap("$");
        body.put(
                "assignments",
                List.of(
                        Map.of("organisationId", here.id, "teamId", team, "role", "teamleider"),
                        Map.of("organisationId", there.id, "teamId", there.teamId, "role", "psychiater")));
        admin().header("If-Match", now.header("ETag"))
                .body(body)
                .put("/directory/v1/professionals/" + id)
                .then()
                .statusCode(200);
        there.get("Users/" + id).then().statusCode(200).body("groups.display", contains("Team Welkom"));

        here.patch("Users/" + id, OFF).then().statusCode(200).body("active", equalTo(false));

        admin().get("/directory/v1/professionals/" + id)
                .then()
                .statusCode(200)
                .body("assignments.teamName", contains("Team Welkom"));
        there.get("Users/" + id).then().body("active", equalTo(true));
        here.get("Groups/" + team).then().body("members.value", contains(id));
        here.patch("Users/" + id, ON).then().statusCode(200).body("groups.display", contains("Team Oost"));
        admin().get("/directory/v1/professionals/" + id)
                .then()
                .body("assignments.teamName", containsInAnyOrder("Team Oost", "Team Welkom"));
        there.scim().delete("/scim/v2/Users/" + id).then().statusCode(204);
        there.get("Users/" + id).then().statusCode(404);
        here.get("Users/" + id).then().body("active", equalTo(true));
    }

    @Test
    void his_sessions_end_also_by_the_administrators_hand() throws Exception {
        for (boolean byScim : new boolean[] {true, false}) {
            String id = here.user("sessie" + byScim + "@proef.example");
            link(id, Tokens.subject(Tokens.of(ACCOUNT)));
            String refresh = signedIn();
            assertThat(refreshed(refresh)).isEqualTo(200);

            if (byScim) {
                here.patch("Users/" + id, OFF).then().statusCode(200);
            } else {
                Response now = admin().get("/directory/v1/professionals/" + id);
                admin().header("If-Match", now.header("ETag"))
                        .delete("/directory/v1/professionals/" + id)
                        .then()
                        .statusCode(204);
            }

            awaits(() -> refreshed(refresh) == 400);
            awaits(() -> count("select count(*) from session_end") == 0);
            link(id, null);
        }
    }

    @Test
    void who_left_and_came_back_as_a_new_entry_takes_his_account_along() throws Exception {
        String token = Tokens.of("klantadviseur");
        String account = Tokens.subject(token);
        unlink(account);
        String former = here.user("vroeger@proef.example");
        link(former, account);
        here.scim().delete("/scim/v2/Users/" + former).then().statusCode(204);

        Response me = given().auth().oauth2(token).get("/directory/v1/me");

        me.then()
                .statusCode(200)
                .body("email", equalTo("klantadviseur@uwv.example"))
                .body("id", not(equalTo(former)));
        assertThat(count("select count(*) from professional where account_id = '%s'".formatted(account)))
                .isEqualTo(1);
    }

    @Test
    void who_was_taken_out_of_his_last_team_by_hand_is_shown_without_and_can_come_back() {
        ScimOrganisation there = ScimOrganisation.named("Stichting Overstap " + System.nanoTime());
        String id = here.user("overstap@proef.example");
        Response now = admin().get("/directory/v1/professionals/" + id);
        Map<String, Object> body = now.jsonPath().getMap("$");
        body.put(
                "assignments",
                List.of(Map.of("organisationId", there.id, "teamId", there.teamId, "role", "psychiater")));
        admin().header("If-Match", now.header("ETag"))
                .body(body)
                .put("/directory/v1/professionals/" + id)
                .then()
                .statusCode(200);

        here.get("Users/" + id)
                .then()
                .statusCode(200)
                .body("active", equalTo(false))
                .body("groups", empty());
        here.patch("Users/" + id, "{\"op\": \"replace\", \"path\": \"displayName\", \"value\": \"S. de Vries\"}")
                .then()
                .statusCode(200)
                .body("active", equalTo(false));
        here.patch("Users/" + id, ON).then().statusCode(200).body("groups.display", contains("Nog in te delen"));

        there.get("Users/" + id).then().body("active", equalTo(true)).body("title", equalTo("Psychiater"));
    }

    @Test
    void an_account_that_is_gone_keeps_no_wish_waiting() throws Exception {
        String id = here.user("spook@proef.example");
        link(id, "b0000000-0000-4000-8000-00000000dead");

        here.scim().delete("/scim/v2/Users/" + id).then().statusCode(204);

        awaits(() -> count("select count(*) from session_end") == 0);
        admin().get("/directory/v1/teams/" + here.teamId).then().body("members.id", not(hasItem(id)));
    }

    private static void duo(String colleague, String partner) {
        Response now = admin().get("/directory/v1/professionals/" + colleague);
        Map<String, Object> body = new HashMap<>(now.jsonPath().getMap("$"));
        body.put("duoPartnerId", partner);
        body.put("standInIds", List.of());
        admin().header("If-Match", now.header("ETag"))
                .body(body)
                .put("/directory/v1/professionals/" + colleague)
                .then()
                .statusCode(200)
                .body("duoPartner.id", equalTo(partner));
    }

    private static boolean found(String word) {
        return Searching.of(word, Map.of("kinds", List.of("PROFESSIONAL"))).<String>getList("hits.title").stream()
                .anyMatch(title -> title.contains(word));
    }

    private void link(String professional, String account) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update professional set account_id = ? where id = ?::uuid")) {
            update.setString(1, account);
            update.setString(2, professional);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private void unlink(String account) throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement("update professional set account_id = null where account_id = ?")) {
            update.setString(1, account);
            update.executeUpdate();
        }
    }

    private long count(String select) {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(select)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signedIn() throws Exception {
        var answer = token(
                "grant_type=password&client_id=busbaan-cli&username=" + ACCOUNT + "&password=busbaan&scope=openid");
        assertThat(answer.statusCode()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body()).path("refresh_token").asText();
    }

    private int refreshed(String refreshToken) {
        try {
            return token("grant_type=refresh_token&client_id=busbaan-cli&refresh_token=" + refreshToken)
                    .statusCode();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> token(String form) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                            .timeout(Duration.ofSeconds(20))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void awaits(BooleanSupplier wanted) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!wanted.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("waited for what should have happened")
                    .isLessThan(deadline);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
