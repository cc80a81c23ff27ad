package nl.busbaan.messaging;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.busbaan.devstack.testing.Tokens;

/** Says over real HTTP which initiatives an account keeps, as directory-service does; what a test told it to say. */
public class DirectoryStandIn implements QuarkusTestResourceLifecycleManager {
    /** By the subject of the token that asks. */
    private static final Map<String, Set<UUID>> KEPT = new ConcurrentHashMap<>();

    private static volatile int status = 200;

    private StandInServer server;

    @Override
    public Map<String, String> start() {
        server = StandInServer.of(Map.of("/directory/v1/me/initiatives", DirectoryStandIn::kept));
        return Map.of("BUSBAAN_DIRECTORY_URL", server.url());
    }

    @Override
    public void stop() {
        server.stop();
    }

    public static void reset() {
        KEPT.clear();
        status = 200;
    }

    /** From now on this account keeps this initiative. */
    public static void keeps(Person account, UUID initiative) {
        KEPT.computeIfAbsent(Tokens.subject(Tokens.of(account.account())), a -> ConcurrentHashMap.newKeySet())
                .add(initiative);
    }

    public static void fail() {
        status = 500;
    }

    private static void kept(HttpExchange exchange) throws IOException {
        String bearer = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
        String items = KEPT.getOrDefault(Tokens.subject(bearer), Set.of()).stream()
                .map(id -> "{\"id\":\"" + id + "\",\"name\":\"De Ark\"}")
                .collect(Collectors.joining(","));
        try (exchange) {
            byte[] bytes = ("{\"items\":[" + items + "]}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
