package nl.busbaan.bench.search;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.busbaan.bench.load.Question;
import nl.busbaan.devstack.Obstacle;

/**
 * Asks the product each text once and notes what it then asks Elasticsearch.
 *
 * @param operation what is asked of the product
 * @param patience how long the product may search in a limited way after its start
 */
record Recording(Operation operation, String directory, String token, RecordingProxy proxy, Duration patience) {
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);
    private static final JsonMapper JSON = new JsonMapper();

    List<Question> of(List<String> texts) throws IOException, InterruptedException {
        var questions = new ArrayList<Question>();
        var hits = 0;
        try (var client = HttpClient.newHttpClient()) {
            awaitWholeSearches(client, Operation.body(texts.getFirst()));
            for (var text : texts) {
                proxy.forget();
                hits += ask(client, Operation.body(text));
                var sent = proxy.searches();
                if (sent.isEmpty()) {
                    throw new Obstacle("What was asked with \"%s\" didn't reach Elasticsearch.".formatted(text));
                }
                questions.add(new Question(Operation.body(text), operation.right(), sent));
            }
        }
        if (hits < texts.size() / 2) {
            throw new Obstacle("%d texts find only %d entries. Is the sample data loaded? ./busbaan up loads it."
                    .formatted(texts.size(), hits));
        }
        return questions;
    }

    /** Right after a start the first answers may come too late for the product's own patience, and are limited then. */
    private void awaitWholeSearches(HttpClient client, String body) throws IOException, InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (!isWhole(client, body) && System.nanoTime() < end) {
            Thread.sleep(BETWEEN_ATTEMPTS);
        }
    }

    private boolean isWhole(HttpClient client, String body) throws IOException, InterruptedException {
        try {
            return !isLimited(send(client, body));
        } catch (HttpTimeoutException e) {
            return false;
        }
    }

    private int ask(HttpClient client, String body) throws IOException, InterruptedException {
        var response = send(client, body);
        if (response.statusCode() != 200 || isLimited(response)) {
            throw new Obstacle("The search %s is answered with status %d: %s"
                    .formatted(body, response.statusCode(), response.body()));
        }
        return JSON.readTree(response.body()).path(operation.found()).size();
    }

    private static boolean isLimited(HttpResponse<String> response) throws IOException {
        return JSON.readTree(response.body()).path("limited").asBoolean();
    }

    private HttpResponse<String> send(HttpClient client, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(directory + operation.path()))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
