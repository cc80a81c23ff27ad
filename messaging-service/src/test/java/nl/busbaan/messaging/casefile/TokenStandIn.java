package nl.busbaan.messaging.casefile;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Gives this service its tokens, as Keycloak does; how long they hold, and whether it answers at all, a test says. */
public class TokenStandIn implements QuarkusTestResourceLifecycleManager {
    private static volatile Duration lifetime = Duration.ofMinutes(10);
    private static volatile CountDownLatch silence = new CountDownLatch(0);

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/token", TokenStandIn::token);
        server.start();
        return Map.of(
                "quarkus.oidc-client.discovery-enabled",
                "false",
                "quarkus.oidc-client.token-path",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/token");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    static void tokensHoldFor(Duration duration) {
        lifetime = duration;
    }

    /** Accepts what is asked and doesn't answer, until {@link #speak}. */
    static void beSilent() {
        silence = new CountDownLatch(1);
    }

    static void speak() {
        silence.countDown();
    }

    private static void token(HttpExchange exchange) throws IOException {
        try (exchange) {
            silence.await();
            byte[] answer = "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":%d}"
                    .formatted(UUID.randomUUID(), lifetime.toSeconds())
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
