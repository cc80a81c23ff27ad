package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static nl.busbaan.directory.Maintaining.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes in at SCIM: whoever has a token of the organisation, for as long as it lasts. */
@QuarkusTest
class ScimDoorTest {
    private ScimOrganisation here;

    @Inject
    TestClock clock;

    @BeforeEach
    void anOrganisation() {
        here = ScimOrganisation.named("Stichting Deur " + System.nanoTime());
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void a_token_is_shown_once_and_its_use_is_seen() {
        here.get("Users").then().statusCode(200);

        Response listed = admin().get(here.tokens());

        listed.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].label", equalTo("Entra ID"))
                .body("items[0].lastUsedAt", equalTo("2026-11-24T09:00:00Z"))
                .body("items[0].expiresAt", equalTo("2027-11-24T09:00:00Z"))
                .body("items[0].revokedAt", nullValue());
        assertThat(listed.asString()).doesNotContain(here.token);
    }

    @Test
    void a_wrong_expired_or_revoked_token_opens_nothing() {
        String other = here.token.substring(0, here.token.length() - 1) + (here.token.endsWith("A") ? "B" : "A");
        for (String wrong : List.of(other, "iets", here.token + "x", here.token.toUpperCase(Locale.ROOT))) {
            refused(ScimOrganisation.with(wrong).get("/scim/v2/Users"));
        }
        given().get("/scim/v2/Users").then().statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
        given().auth().preemptive().basic("a", "b").get("/scim/v2/Users").then().statusCode(401);

        clock.moveTo(LocalDateTime.of(2027, 11, 24, 10, 0));
        refused(here.get("Users"));
        clock.reset();
        here.get("Users").then().statusCode(200);
        admin().delete(here.tokens() + "/" + here.tokenId).then().statusCode(204);
        refused(here.get("Users"));
        refused(here.scim().body("{}").post("/scim/v2/Users"));
        refused(here.get("ServiceProviderConfig"));
        admin().delete(here.tokens() + "/" + here.tokenId).then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"beheerder", "raadsvrouw", "inwoner"})
    void no_account_opens_scim_and_no_scim_token_opens_the_rest(String account) {
        refused(given().auth().oauth2(Tokens.of(account)).get("/scim/v2/Users"));

        for (String path : List.of("/directory/v1/organisations", here.tokens(), "/directory/v1/me")) {
            given().auth().oauth2(here.token).get(path).then().statusCode(401);
        }
    }

    private static void refused(Response answer) {
        answer.then()
                .statusCode(401)
                .contentType("application/scim+json")
                .header("WWW-Authenticate", containsString("invalid_token"))
                .body("schemas", contains("urn:ietf:params:scim:api:messages:2.0:Error"))
                .body("status", equalTo("401"));
    }

    @Test
    void tokens_are_made_for_a_time_and_belong_to_their_organisation() {
        for (String end : List.of("2026-11-24T08:59:59Z", "2029-01-01T00:00:00Z")) {
            admin().body(Map.of("label", "x", "expiresAt", end))
                    .post(here.tokens())
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItems("expiresAt"));
        }
        admin().body("{\"label\": \" \", \"expiresAt\": 5}")
                .post(here.tokens())
                .then()
                .statusCode(400);
        admin().body("{\"label\": \" \"}")
                .post(here.tokens())
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("label"));
        admin().post(here.tokens()).then().statusCode(400);
        String nowhere = "/directory/v1/organisations/01890000-0000-7000-8000-000000000000/provisioning-tokens";
        admin().body(Map.of("label", "x")).post(nowhere).then().statusCode(404);
        admin().get(nowhere).then().statusCode(404);
        ScimOrganisation other = ScimOrganisation.named("Stichting Buren " + System.nanoTime());
        admin().delete(other.tokens() + "/" + here.tokenId).then().statusCode(404);
        here.get("Users").then().statusCode(200);
    }

    @Test
    void a_repeated_making_with_its_key_makes_one_token_and_shows_no_secret_again() {
        String key = UUID.randomUUID().toString();

        String first = admin().header("Idempotency-Key", key)
                .body(Map.of("label", "HR"))
                .post(here.tokens())
                .header("Location");
        Response again = admin().header("Idempotency-Key", key)
                .body(Map.of("label", "HR"))
                .post(here.tokens());

        again.then().statusCode(201).header("Location", equalTo(first));
        assertThat(again.asString()).doesNotContain("busbaan-scim");
        admin().get(here.tokens()).then().body("items", hasSize(2));
    }
}
