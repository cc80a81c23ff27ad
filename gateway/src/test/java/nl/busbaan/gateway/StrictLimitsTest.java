package nl.busbaan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** With small limits, and with tokens that count as nearly expired at every call, so that every call renews them. */
@QuarkusTest
@GatewayTest
@TestProfile(StrictLimitsTest.Strict.class)
class StrictLimitsTest {
    public static final class Strict implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "busbaan.gateway.limits.caller.burst", "20",
                    "busbaan.gateway.limits.caller.per-second", "1",
                    "busbaan.gateway.limits.sign-in.burst", "30",
                    "busbaan.gateway.limits.sign-in.per-second", "1",
                    "busbaan.gateway.limits.code.burst", "5",
                    "busbaan.gateway.limits.code.per-second", "1",
                    // Longer than the realm's tokens live.
                    "quarkus.oidc.token.refresh-token-time-skew", "700S");
        }
    }

    @Test
    void who_asks_too_often_hears_when_to_come_back_and_nobody_else_suffers() {
        Browser client = new Browser();
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            answers.add(client.get("/directory/v1/me", "Authorization", "Bearer of-the-busy-one"));
        }

        HttpResponse<String> refused =
                answers.stream().filter(a -> a.statusCode() == 429).findFirst().orElseThrow();

        assertThat(answers.getFirst().statusCode()).isEqualTo(200);
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 5);
        assertThat(new JsonObject(refused.body()).getString("type")).isEqualTo("urn:busbaan:problem:too-many-requests");
        assertThat(client.get("/directory/v1/me", "Authorization", "Bearer of-another")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void codes_of_people_who_are_not_signed_in_can_not_be_tried_one_after_the_other() {
        Browser nobody = new Browser();
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            // Of all services together, or whoever guesses has as many tries as there are kinds of codes.
            String path = i % 2 == 0 ? "/messaging/v1/introduction-lookup" : "/consent/v1/counter/visit";
            answers.add(nobody.post(path, "{}").statusCode());
        }

        assertThat(answers.getFirst()).isEqualTo(200);
        assertThat(answers).contains(429).doesNotContain(401);
        assertThat(nobody.get("/directory/v1/me", "Authorization", "Bearer of-a-third")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void renewing_the_tokens_keeps_the_session_and_brings_a_new_access_token() {
        Browser browser = Browser.signedInAs("raadsman");
        String id = browser.sessionCookie().orElseThrow();

        String first = authorization(browser);
        HttpResponse<String> answer = browser.get("/directory/v1/me");
        String second = new JsonObject(answer.body()).getJsonObject("headers").getString("authorization");

        assertThat(second).isNotEqualTo(first);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(browser.sessionCookie()).contains(id);
    }

    @Test
    void calls_at_the_same_moment_all_keep_their_session_while_the_tokens_are_renewed() {
        Browser browser = Browser.signedInAs("uwv");

        List<Integer> answers;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = IntStream.range(0, 16)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> browser.get("/directory/v1/me").statusCode(), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }

        assertThat(answers).containsOnly(200);
    }

    private static String authorization(Browser browser) {
        return browser.json("/directory/v1/me").getJsonObject("headers").getString("authorization");
    }
}
