package nl.busbaan.gateway;

import static nl.busbaan.gateway.Browser.GATEWAY;
import static nl.busbaan.gateway.Browser.KEYCLOAK;
import static nl.busbaan.gateway.Browser.PORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@GatewayTest
class SignInTest {
    @Inject
    DataSource database;

    @Test
    void login_sends_the_browser_to_keycloak_with_pkce_and_a_nonce() {
        HttpResponse<String> answer = new Browser().get("/login?to=/hulpvragen");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(KEYCLOAK + "/protocol/openid-connect/auth?")
                .contains(
                        "code_challenge_method=S256",
                        "nonce=",
                        "redirect_uri=http%3A%2F%2F127.0.0.1%3A" + PORT + "%2Flogin%2Fcallback");
    }

    @Test
    void after_signing_in_the_browser_is_where_it_wanted_to_go() {
        HttpResponse<String> page = new Browser().signIn("raadsvrouw", "/hulpvragen?filter=open");

        assertThat(page.uri()).hasToString(GATEWAY + "/hulpvragen?filter=open");
        assertThat(page.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/%5Cevil.example", "/a%0D%0ASet-Cookie:x=y"})
    void signing_in_never_ends_on_another_site(String to) {
        HttpResponse<String> page = new Browser().signIn("raadsvrouw", to);

        assertThat(page.uri()).hasToString(GATEWAY + "/");
    }

    @Test
    void the_session_tells_who_is_signed_in() {
        Browser browser = Browser.signedInAs("raadsvrouw");

        JsonObject session = browser.json("/session");

        assertThat(session.getJsonObject("account"))
                .isEqualTo(new JsonObject()
                        .put("name", "Noor van den Berg")
                        .put("email", "raadsvrouw@buurtteam-zuidoost.example"));
        assertThat(session.getJsonArray("roles")).containsExactly("professional");
        assertThat(Instant.parse(session.getString("expiresAt")))
                .isAfter(Instant.now().plusSeconds(600));
    }

    @Test
    void the_cookie_is_a_random_id_that_scripts_and_other_sites_cannot_use() {
        Browser browser = new Browser();
        List<String> set = new ArrayList<>();
        HttpResponse<String> callback = callbackOf(browser);
        set.addAll(callback.headers().allValues("Set-Cookie"));

        String session = set.stream()
                .filter(c -> c.startsWith("busbaan_session="))
                .findFirst()
                .orElseThrow();

        assertThat(session).matches("busbaan_session=[A-Za-z0-9_-]{43}; Path=/; HTTPOnly; SameSite=Lax");
        assertThat(set).noneMatch(c -> c.startsWith("q_session"));
    }

    /** Signs in step by step, up to the answer that sets the cookie. */
    private static HttpResponse<String> callbackOf(Browser browser) {
        browser.signIn("raadsman", "/");
        browser.loseSessionCookie();
        HttpResponse<String> toKeycloak = browser.get("/login");
        // Keycloak still knows the browser and sends it straight back.
        HttpResponse<String> back =
                browser.get(toKeycloak.headers().firstValue("Location").orElseThrow());
        return browser.get(back.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void the_database_holds_neither_tokens_nor_session_ids_in_the_clear() throws SQLException {
        String id = Browser.signedInAs("raadsvrouw").sessionCookie().orElseThrow();

        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery("select id_sha256, tokens from session")) {
            while (row.next()) {
                rows.add(new String(row.getBytes(1), StandardCharsets.ISO_8859_1)
                        + new String(row.getBytes(2), StandardCharsets.ISO_8859_1));
            }
        }

        assertThat(rows)
                .isNotEmpty()
                .noneMatch(row -> row.contains("eyJhbGciOi") || row.contains(id) || row.contains("raadsvrouw"));
    }

    @Test
    void a_session_signs_in_again_without_a_form_and_keeps_its_id() {
        Browser browser = Browser.signedInAs("raadsvrouw");
        String id = browser.sessionCookie().orElseThrow();

        HttpResponse<String> page = browser.follow(browser.get("/login?to=/inbox"));

        assertThat(page.uri()).hasToString(GATEWAY + "/inbox");
        assertThat(browser.sessionCookie()).contains(id);
    }

    @Test
    void without_a_session_the_answer_is_401_and_never_a_redirect() {
        HttpResponse<String> answer = new Browser().get("/session", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new JsonObject(answer.body()).getString("type")).isEqualTo("urn:busbaan:problem:not-signed-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "short", "eyJhbGciOiJub25lIn0.e30."})
    void an_unknown_or_forged_cookie_is_no_session(String value) {
        Browser browser = new Browser();
        browser.holdSessionCookie(value);

        assertThat(browser.get("/session").statusCode()).isEqualTo(401);
        assertThat(browser.get("/directory/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void someone_with_an_ended_session_can_sign_in_again() {
        Browser browser = new Browser();
        browser.holdSessionCookie("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

        browser.signIn("uwv", "/");

        assertThat(browser.json("/session").getJsonObject("account").getString("name"))
                .isEqualTo("Daan de Wit");
    }

    @Test
    void the_identity_provider_s_own_cookie_name_opens_nothing() {
        String id = Browser.signedInAs("raadsvrouw").sessionCookie().orElseThrow();

        HttpResponse<String> answer = new Browser().get("/session", "Cookie", "q_session=" + id);

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void signing_out_ends_the_session_here_and_at_keycloak() {
        Browser browser = Browser.signedInAs("raadsvrouw");
        String id = browser.sessionCookie().orElseThrow();

        HttpResponse<String> answer = browser.post("/logout", "");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(browser.sessionCookie()).isEmpty();
        browser.holdSessionCookie(id);
        assertThat(browser.get("/session").statusCode()).isEqualTo(401);
        HttpResponse<String> again = browser.follow(browser.get("/login"));
        assertThat(again.uri().toString())
                .as("Keycloak asks for the password again")
                .startsWith(KEYCLOAK);
    }

    @Test
    void when_the_session_database_fails_nobody_is_signed_out_by_it() throws SQLException {
        Browser browser = Browser.signedInAs("raadsvrouw");

        execute("alter table session rename to session_gone");
        HttpResponse<String> session;
        HttpResponse<String> call;
        HttpResponse<String> login;
        try {
            session = browser.get("/session");
            call = browser.get("/directory/v1/me");
            login = browser.get("/login");
        } finally {
            execute("alter table session_gone rename to session");
        }

        assertThat(List.of(session, call, login)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        });
        assertThat(browser.get("/session").statusCode()).isEqualTo(200);
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }

    @Test
    void signing_out_twice_is_no_error() {
        Browser browser = Browser.signedInAs("raadsvrouw");
        browser.post("/logout", "");

        assertThat(browser.post("/logout", "").statusCode()).isEqualTo(204);
    }

    @Test
    void another_site_cannot_sign_somebody_out() {
        Browser browser = Browser.signedInAs("raadsvrouw");

        HttpResponse<String> answer = browser.send(browser.request("/logout", "Origin", "https://evil.example")
                .POST(java.net.http.HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.get("/session").statusCode()).isEqualTo(200);
    }

    @Test
    void a_sign_in_that_somebody_else_began_is_not_finished() {
        String started =
                new Browser().get("/login").headers().firstValue("Location").orElseThrow();
        String state = started.replaceAll(".*[?&]state=([^&]+).*", "$1");

        HttpResponse<String> answer = new Browser().get("/login/callback?code=abc&state=" + state);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(c -> c.startsWith("busbaan_session="));
    }

    @Test
    void an_api_client_may_ask_with_its_bearer_token_who_it_is() {
        HttpResponse<String> answer = new Browser().get("/session", "Authorization", "Bearer " + Tokens.of("inwoner"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(answer.body()).getJsonArray("roles")).containsExactly("resident");
    }

    @Test
    void on_localhost_signing_in_moves_to_the_public_address_first() {
        HttpResponse<String> answer = new Browser().get("http://localhost:" + PORT + "/login?to=/inbox");

        assertThat(answer.headers().firstValue("Location")).contains(GATEWAY + "/login?to=/inbox");
    }
}
