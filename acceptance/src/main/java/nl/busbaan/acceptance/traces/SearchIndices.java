package nl.busbaan.acceptance.traces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.busbaan.acceptance.client.Json;

/** Every document of every Elasticsearch index, as it was stored. */
final class SearchIndices implements Haystack {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PAGE = 2000;

    private final String server;
    private long documents;
    private int indices;

    SearchIndices(String server) {
        this.server = "http://" + server;
    }

    @Override
    public String name() {
        return "Elasticsearch";
    }

    @Override
    public List<String> spotsWith(Needle needle) {
        documents = 0;
        var spots = new ArrayList<String>();
        try (var http = HttpClient.newHttpClient()) {
            var names = send(http, get("/_cat/indices?h=index"))
                    .lines()
                    .map(String::strip)
                    .toList();
            indices = names.size();
            for (String index : names) {
                if (lies(http, index, needle)) {
                    spots.add("index " + index);
                }
            }
        }
        return spots;
    }

    /** Page by page in the order of the documents, so that the result window sets no limit. */
    private boolean lies(HttpClient http, String index, Needle needle) {
        var after = "";
        while (true) {
            var body = "{\"size\":%d,\"sort\":[\"_doc\"]%s}".formatted(PAGE, after);
            var answer = send(http, post("/" + index + "/_search", body));
            if (needle.liesIn(answer)) {
                return true;
            }
            var hits = Json.list(Json.read(answer).at("/hits/hits"));
            documents += hits.size();
            if (hits.size() < PAGE) {
                return false;
            }
            after = ",\"search_after\":" + hits.getLast().path("sort");
        }
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .timeout(PATIENCE)
                .build();
    }

    private HttpRequest post(String path, String body) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static String send(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException problem) {
            throw new UncheckedIOException("Elasticsearch can't be searched: " + problem.getMessage(), problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Broken off.", interrupted);
        }
    }

    @Override
    public String extent() {
        return "%d documents in %d indices".formatted(documents, indices);
    }
}
