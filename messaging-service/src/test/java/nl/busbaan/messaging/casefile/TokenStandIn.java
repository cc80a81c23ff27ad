package nl.busbaan.messaging.casefile;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import nl.busbaan.messaging.StandInServer;

/** Gives this service its tokens, as Keycloak does; how long they hold, and whether it answers at all, a test says. */
public class TokenStandIn implements QuarkusTestResourceLifecycleManager {
    private static volatile Duration lifetime = Duration.ofMinutes(10);
    private static volatile CountDownLatch silence = new CountDownLatch(0);

    private StandInServer server;

    @Override
    public Map<String, String> start() {
        server = StandInServer.of(Map.of("/token", TokenStandIn::token));
        return Map.of(
                "quarkus.oidc-client.discovery-enabled",
                "false",
                "quarkus.oidc-client.token-path",
                server.url() + "/token");
    }

    @Override
    public void stop() {
        server.stop();
    }

    static void tokensHoldFor(Duration duration) {
        lifetime = duration;
    }

    /** Accepts what is asked and doesn't answer, until {@link #speak}. */
    static void beSilent() {
        silence = new CountDownLatch(1);
    }

    /** Who waited is refused: a token that he got now, he would use in the middle of the next test. */
    static void speak() {
        silence.countDown();
    }

    private static void token(HttpExchange exchange) throws IOException {
        CountDownLatch before = silence;
        boolean waits = before.getCount() > 0;
        try (exchange) {
            before.await();
            byte[] answer =
                    (waits ? "{\"error\":\"temporarily_unavailable\"}" : fresh()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(waits ? 400 : 200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String fresh() {
        return "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":%d}"
                .formatted(UUID.randomUUID(), lifetime.toSeconds());
    }
}
