package nl.busbaan.gateway;

import static nl.busbaan.gateway.Browser.GATEWAY;
import static nl.busbaan.gateway.Browser.PORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@GatewayTest
class ProxyTest {
    private static final String BEARER = "Bearer ";

    @Test
    void a_session_s_call_reaches_the_service_with_the_person_s_access_token_and_without_the_cookie() {
        Browser browser = Browser.signedInAs("raadsvrouw");

        JsonObject seen = browser.json("/directory/v1/professionals/1?x=a%20b&y=%C3%A9");

        assertThat(seen.getString("uri")).isEqualTo("/directory/v1/professionals/1?x=a%20b&y=%C3%A9");
        JsonObject headers = seen.getJsonObject("headers");
        assertThat(headers.fieldNames()).doesNotContain("cookie");
        String token = headers.getString("authorization").substring(BEARER.length());
        assertThat(Tokens.subject(token)).isEqualTo(Tokens.subject(Tokens.of("raadsvrouw")));
    }

    @Test
    void a_bearer_token_is_passed_on_as_it_is() {
        JsonObject seen = new Browser().json("/messaging/v1/inbox", "Authorization", "Bearer abc.def.ghi");

        assertThat(seen.getJsonObject("headers").getString("authorization")).isEqualTo("Bearer abc.def.ghi");
    }

    @Test
    void a_cookie_and_a_bearer_token_together_are_refused() {
        Browser browser = Browser.signedInAs("raadsvrouw");

        HttpResponse<String> answer = browser.get("/directory/v1/me", "Authorization", BEARER + Tokens.of("uwv"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/directory/v1/me", "/messaging/v1/inbox", "/consent/v1/kinds", "/access/v1/evaluation"})
    void without_session_or_token_the_answer_is_a_401_problem(String path) {
        HttpResponse<String> answer = new Browser().get(path, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(new JsonObject(answer.body()).getString("title")).isEqualTo("U bent niet ingelogd");
    }

    @Test
    void another_scheme_than_bearer_is_no_token() {
        HttpResponse<String> answer = new Browser().get("/directory/v1/me", "Authorization", "Basic dWl0OmRl");

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/hsds/services", "/scim/v2/Users", "/directory/v1/openapi.json", "/messaging/v1/openapi.yaml"})
    void open_paths_and_provisioning_need_no_session_and_get_none(String path) {
        Browser browser = Browser.signedInAs("raadsvrouw");

        JsonObject seen = browser.json(path);

        assertThat(seen.getString("uri")).isEqualTo(path);
        assertThat(seen.getJsonObject("headers").fieldNames()).doesNotContain("cookie", "authorization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"visit", "answer", "withdrawal"})
    void a_code_at_the_counter_is_tried_without_session_and_nothing_beside_it_is(String what) {
        String path = "/consent/v1/counter/" + what;

        // Nobody stands behind /consent here: it went as far as the service.
        assertThat(new Browser().post(path, "{}").statusCode()).isEqualTo(503);
        assertThat(new Browser().post(path + "/more", "{}").statusCode()).isEqualTo(401);
        assertThat(new Browser().post("/consent/v1/counter-" + what, "{}").statusCode())
                .isEqualTo(401);
    }

    @Test
    void provisioning_brings_its_own_token() {
        JsonObject seen = new Browser().json("/scim/v2/Users", "Authorization", "Bearer of-an-organisation");

        assertThat(seen.getJsonObject("headers").getString("authorization")).isEqualTo("Bearer of-an-organisation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hsds/services", "/directory/v1/openapi.json"})
    void what_is_open_to_everybody_gets_no_token_of_anybody(String path) {
        JsonObject seen = new Browser().json(path, "Authorization", "Bearer of-an-organisation");

        assertThat(seen.getJsonObject("headers").fieldNames()).doesNotContain("authorization");
    }

    @Test
    void forwarding_and_identity_headers_from_outside_end_at_the_gateway() {
        JsonObject headers = new Browser()
                .json(
                        "/directory/v1/me",
                        "Authorization",
                        "Bearer t",
                        "X-Forwarded-For",
                        "10.0.0.1",
                        "X-Forwarded-Host",
                        "evil.example",
                        "X-Forwarded-Proto",
                        "gopher",
                        "X-Forwarded-Prefix",
                        "/evil",
                        "Forwarded",
                        "for=10.0.0.1;host=evil.example",
                        "X-Real-IP",
                        "10.0.0.1",
                        "X-Remote-User",
                        "beheerder",
                        "X-Auth-Request-Email",
                        "beheerder@amsterdam.example",
                        "X-Original-URL",
                        "/q/metrics",
                        "Idempotency-Key",
                        "12345678",
                        "If-Match",
                        "\"7\"")
                .getJsonObject("headers");

        assertThat(headers.fieldNames())
                .doesNotContain(
                        "x-forwarded-for",
                        "x-forwarded-prefix",
                        "forwarded",
                        "x-real-ip",
                        "x-remote-user",
                        "x-auth-request-email",
                        "x-original-url");
        assertThat(headers.getString("x-forwarded-host")).isEqualTo("127.0.0.1:" + PORT);
        assertThat(headers.getString("x-forwarded-proto")).isEqualTo("http");
        assertThat(headers.getString("host")).isEqualTo("127.0.0.1:" + PORT);
        assertThat(headers.getString("idempotency-key")).isEqualTo("12345678");
        assertThat(headers.getString("if-match")).isEqualTo("\"7\"");
    }

    @Test
    void a_connection_header_can_take_no_header_away_and_bring_none_in() throws IOException {
        String answer = raw("GET /directory/v1/me HTTP/1.1\r\nHost: evil.example\r\nAuthorization: Bearer t\r\n"
                + "Connection: authorization\r\nConnection: close\r\nX-Remote-User: beheerder\r\n\r\n");

        assertThat(answer).contains("\"authorization\":\"Bearer t\"", "\"host\":\"127.0.0.1:" + PORT + "\"");
        assertThat(answer).doesNotContain("evil.example", "beheerder");
    }

    @Test
    void a_body_framed_in_two_ways_is_refused() throws IOException {
        String answer = raw("POST /directory/v1/search HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer t\r\n"
                + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n"
                + "GET /directory/v1/smuggled HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");

        assertThat(answer).doesNotContain("smuggled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/directory/v1/../../q/metrics",
                "/directory/v1/%2e%2e/%2e%2e/q/metrics",
                "//directory/v1/me",
                "/directory/v1/./me",
                "/directory/v1/\\..\\q"
            })
    void a_path_that_could_mean_two_things_is_refused(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer t\r\n"
                + "Connection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400");
    }

    @Test
    void a_service_sets_no_cookies() {
        HttpResponse<String> answer = new Browser().get("/directory/v1/me", "Authorization", "Bearer t");

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("API-Version")).contains("1.0.0");
    }

    @Test
    void the_address_of_a_new_thing_is_the_public_one() {
        Browser browser = Browser.signedInAs("raadsvrouw");

        HttpResponse<String> answer = browser.post("/directory/v1/created", "{}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).contains(GATEWAY + "/directory/v1/created/1");
    }

    @Test
    void a_body_of_unknown_length_streams_through() {
        byte[] body = "é".repeat(100_000).getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer = new Browser()
                .send(new Browser()
                        .request("/directory/v1/search", "Authorization", "Bearer t")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

        assertThat(new JsonObject(answer.body()).getInteger("length")).isEqualTo(body.length);
    }

    @Test
    void too_large_a_body_is_refused_whether_it_says_so_or_not() {
        byte[] body = new byte[1_100_000];
        Browser client = new Browser();

        HttpResponse<String> announced = client.send(client.request("/directory/v1/search", "Authorization", "Bearer t")
                .POST(BodyPublishers.ofByteArray(body)));
        HttpResponse<String> unannounced =
                client.send(client.request("/directory/v1/search", "Authorization", "Bearer t")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

        assertThat(announced.statusCode()).isEqualTo(413);
        assertThat(unannounced.statusCode()).isEqualTo(413);
        assertThat(new JsonObject(unannounced.body()).getString("type")).isEqualTo("urn:busbaan:problem:too-large");
    }

    @Test
    void an_import_may_be_larger_than_an_ordinary_call() {
        byte[] body = new byte[5_000_000];
        Browser client = new Browser();

        HttpResponse<String> answer =
                client.send(client.request("/directory/v1/imports?dryRun=true", "Authorization", "Bearer t")
                        .POST(BodyPublishers.ofByteArray(body)));

        assertThat(new JsonObject(answer.body()).getInteger("length")).isEqualTo(body.length);
    }

    @Test
    void a_service_that_is_down_gives_a_503_problem() {
        Browser browser = Browser.signedInAs("raadsvrouw");

        HttpResponse<String> answer = browser.post("/consent/v1/guidance", "{\"purpose\":\"SICKNESS_BENEFIT\"}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(new JsonObject(answer.body()).getString("type")).isEqualTo("urn:busbaan:problem:dependency-down");
        assertThat(browser.get("/directory/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void when_a_service_closes_the_connection_reading_begins_anew_and_nothing_else_does() {
        Browser client = new Browser();

        assertThat(client.get("/directory/v1/hangs-up", "Authorization", "Bearer t")
                        .statusCode())
                .isEqualTo(200);
        assertThat(client.send(client.request("/directory/v1/hangs-up", "Authorization", "Bearer t")
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(503);
    }

    @Test
    void the_gateway_does_not_wait_for_ever_for_a_silent_service() {
        HttpResponse<String> answer = new Browser().get("/directory/v1/silent", "Authorization", "Bearer t");

        assertThat(answer.statusCode()).isEqualTo(503);
    }

    @Test
    void a_change_with_the_cookie_needs_the_origin_of_the_product() {
        Browser browser = Browser.signedInAs("raadsvrouw");

        assertThat(post(browser, "Origin", "https://evil.example")).isEqualTo(403);
        assertThat(post(browser, "Origin", "null")).isEqualTo(403);
        assertThat(post(browser, "Origin", GATEWAY + ".evil.example")).isEqualTo(403);
        assertThat(post(browser, "Referer", GATEWAY + "/")).isEqualTo(403);
        assertThat(post(browser, "Origin", "http://localhost:" + PORT)).isEqualTo(200);
        assertThat(post(browser, "Origin", GATEWAY)).isEqualTo(200);
    }

    private static int post(Browser browser, String... headers) {
        return browser.send(browser.request("/directory/v1/search", headers).POST(BodyPublishers.ofString("{}")))
                .statusCode();
    }

    @Test
    void the_services_own_management_is_not_reachable() {
        HttpResponse<String> answer = new Browser().get("/directory/q/metrics", "Authorization", "Bearer t");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    /** What a well-behaved client library would not send. */
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", PORT)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
