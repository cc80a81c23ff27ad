package nl.busbaan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@GatewayTest
class WebAppTest {
    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/inbox", "/collega/018f-7a/overdracht", "/?inloggen=mislukt"})
    void every_page_of_the_app_is_the_one_page_and_is_asked_for_anew_each_time(String path) {
        HttpResponse<String> answer = new Browser().get(path, "Accept", HTML);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Busbaan in de test");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    void a_file_with_a_hash_in_its_name_may_be_kept_for_ever() {
        HttpResponse<String> answer = new Browser().get("/assets/app-0123abcd.js");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("javascript");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
    }

    @Test
    void the_app_travels_compressed_and_what_a_service_compressed_stays_as_it_is() {
        Browser browser = new Browser();

        HttpHeaders app = browser.get("/assets/app-0123abcd.js", "Accept-Encoding", "gzip")
                .headers();
        HttpHeaders service = browser.get(
                        "/directory/v1/compressed", "Authorization", "Bearer t", "Accept-Encoding", "gzip")
                .headers();

        assertThat(app.allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(service.allValues("Content-Encoding")).containsExactly("gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone.js", "/favicon.ico", "/unknown"})
    void what_is_not_there_is_a_404_problem_and_not_a_page(String path) {
        HttpResponse<String> answer = new Browser().get(path, "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new JsonObject(answer.body()).getString("type")).isEqualTo("urn:busbaan:problem:not-found");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/inbox"})
    void a_page_may_use_nothing_but_what_comes_from_here(String path) {
        HttpHeaders headers = new Browser().get(path, "Accept", HTML).headers();

        String policy = headers.firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "*");
        assertThat(headers.firstValue("Strict-Transport-Security").orElseThrow())
                .contains("max-age=31536000");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/session", "/directory/v1/me", "/login", "/nowhere"})
    void every_answer_carries_the_headers_that_keep_a_browser_safe(String path) {
        HttpHeaders headers = new Browser().get(path).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Content-Security-Policy")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready"})
    void health_needs_no_session(String path) {
        JsonObject health = new JsonObject(new Browser().get(path).body());

        assertThat(health.getString("status")).isEqualTo("UP");
    }
}
