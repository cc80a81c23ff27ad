package nl.busbaan.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks AuthZEN and the AVG guide over real HTTP, as consent-service does; says what a test told it to say. */
public class ConsentStandIn implements QuarkusTestResourceLifecycleManager {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> PERMITTED = ConcurrentHashMap.newKeySet();
    private static final Map<String, String> GUIDANCE = new ConcurrentHashMap<>();
    private static final Set<UUID> MASKED = ConcurrentHashMap.newKeySet();
    private static final Map<String, Instant> WINDOWS = new ConcurrentHashMap<>();
    private static final List<JsonNode> ASKED = new CopyOnWriteArrayList<>();
    private static final List<String> BEARERS = new CopyOnWriteArrayList<>();
    private static volatile int status = 200;
    private static volatile Duration delay = Duration.ZERO;

    private StandInServer server;

    @Override
    public Map<String, String> start() {
        server = StandInServer.of(Map.of(
                "/access/v1/evaluations",
                ConsentStandIn::evaluate,
                "/consent/v1/guidance",
                ConsentStandIn::guide,
                "/consent/v1/kinds",
                ConsentStandIn::kinds,
                "/consent/v1/masked-names",
                ConsentStandIn::maskedNames,
                "/consent/v1/open-windows",
                ConsentStandIn::openWindows));
        return Map.of("BUSBAAN_CONSENT_URL", server.url());
    }

    @Override
    public void stop() {
        server.stop();
    }

    public static void reset() {
        PERMITTED.clear();
        MASKED.clear();
        WINDOWS.clear();
        GUIDANCE.clear();
        ASKED.clear();
        BEARERS.clear();
        status = 200;
        delay = Duration.ZERO;
    }

    /** From now on this reader may see this kind for this purpose. */
    public static void permit(Person reader, String purpose, String kind) {
        PERMITTED.add(reader.id() + "|" + purpose + "|" + kind);
    }

    public static void withdraw() {
        PERMITTED.clear();
    }

    public static void advise(String kind, String answer) {
        GUIDANCE.put(kind, answer);
    }

    /** From now on residents don't hear this colleague's name. */
    public static void mask(Person colleague) {
        MASKED.add(colleague.id());
    }

    /** A window of break glass of this colleague is open for this resident. */
    public static void openWindow(Person colleague, UUID resident, Instant closesAt) {
        WINDOWS.put("residentId=%s&colleagueId=%s".formatted(resident, colleague.id()), closesAt);
    }

    public static void fail() {
        status = 500;
    }

    /** Takes no token, whoever asks. */
    public static void refuse() {
        status = 401;
    }

    public static void answer() {
        status = 200;
    }

    public static void beSlow() {
        delay = Duration.ofSeconds(2);
    }

    /** Every batch of questions so far. */
    public static List<JsonNode> asked() {
        return List.copyOf(ASKED);
    }

    public static List<String> bearers() {
        return List.copyOf(BEARERS);
    }

    private static void evaluate(HttpExchange exchange) throws IOException {
        JsonNode question = JSON.readTree(exchange.getRequestBody());
        ASKED.add(question);
        BEARERS.add(exchange.getRequestHeaders().getFirst("Authorization"));
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode evaluations = answer.putArray("evaluations");
        for (JsonNode evaluation : question.path("evaluations")) {
            boolean permitted = PERMITTED.contains(question.at("/subject/id").asText()
                    + "|" + question.at("/context/purpose").asText()
                    + "|" + evaluation.at("/resource/id").asText());
            ObjectNode one = evaluations.addObject().put("decision", permitted);
            one.putObject("context")
                    .put("answer", permitted ? "ALLOWED" : "ASK")
                    .put("basis", "publieke taak")
                    .put("article", "AVG 6(1)(e)")
                    .put("sentence", permitted ? "Dit mag je zien voor deze aanvraag." : "Vraag het de inwoner.");
        }
        answer(exchange, answer);
    }

    private static void guide(HttpExchange exchange) throws IOException {
        JsonNode question = JSON.readTree(exchange.getRequestBody());
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        for (JsonNode kind : question.path("kinds")) {
            items.addObject()
                    .put("kind", kind.asText())
                    .put("kindName", kind.asText().toLowerCase(java.util.Locale.ROOT))
                    .put("answer", GUIDANCE.getOrDefault(kind.asText(), "ALLOWED"))
                    .put("sentence", "Zo staat het in de AVG-wijzer.");
        }
        answer(exchange, answer);
    }

    private static void kinds(HttpExchange exchange) throws IOException {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        Map.of(
                        "EMPLOYER", "werkgever",
                        "SICKNESS_REPORT_DATE", "datum ziekmelding",
                        "ILLNESS", "ziekte",
                        "GP_LETTER", "brief van de huisarts")
                .forEach((code, name) ->
                        items.addObject().put("code", code).put("name", name).put("category", "ORDINARY"));
        answer(exchange, answer);
    }

    private static void maskedNames(HttpExchange exchange) throws IOException {
        BEARERS.add(exchange.getRequestHeaders().getFirst("Authorization"));
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        MASKED.forEach(id -> items.add(id.toString()));
        answer(exchange, answer);
    }

    private static void openWindows(HttpExchange exchange) throws IOException {
        BEARERS.add(exchange.getRequestHeaders().getFirst("Authorization"));
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        Instant closesAt = WINDOWS.get(exchange.getRequestURI().getQuery());
        if (closesAt != null) {
            items.addObject().put("closesAt", closesAt.toString());
        }
        answer(exchange, answer);
    }

    private static void answer(HttpExchange exchange, JsonNode body) throws IOException {
        try (exchange) {
            Thread.sleep(delay);
            byte[] bytes = JSON.writeValueAsBytes(body);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
