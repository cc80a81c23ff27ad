package nl.busbaan.bench.search;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.busbaan.devstack.Obstacle;

/** Asks the product each text once and notes what it then asks Elasticsearch. */
record Recording(String directory, String token, RecordingProxy proxy) {
    private static final JsonMapper JSON = new JsonMapper();

    List<Question> of(List<String> texts) throws IOException, InterruptedException {
        var questions = new ArrayList<Question>();
        var hits = 0;
        try (var client = HttpClient.newHttpClient()) {
            // What is asked only once after a start belongs to no search.
            ask(client, body(texts.getFirst()));
            for (var text : texts) {
                proxy.forget();
                hits += ask(client, body(text));
                var asked = proxy.searches();
                if (asked.isEmpty()) {
                    throw new Obstacle("The search for \"%s\" didn't reach Elasticsearch.".formatted(text));
                }
                questions.add(new Question(body(text), asked));
            }
        }
        if (hits < texts.size()) {
            throw new Obstacle("%d searches find only %d entries. Is the sample data loaded? ./busbaan up loads it."
                    .formatted(texts.size(), hits));
        }
        return questions;
    }

    private static String body(String text) throws IOException {
        return JSON.writeValueAsString(Map.of("text", text));
    }

    private int ask(HttpClient client, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(directory + "/directory/v1/search"))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        var answer = JSON.readTree(response.body());
        if (response.statusCode() != 200 || answer.path("limited").asBoolean()) {
            throw new Obstacle("The search %s is answered with status %d: %s"
                    .formatted(body, response.statusCode(), response.body()));
        }
        return answer.path("hits").size();
    }
}
