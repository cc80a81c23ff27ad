package nl.busbaan.bench.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.busbaan.bench.replica.Directory;
import nl.busbaan.devstack.Devstack;
import nl.busbaan.devstack.Obstacle;
import nl.busbaan.devstack.Profile;
import nl.busbaan.devstack.Progress;
import nl.busbaan.devstack.product.Service;
import nl.busbaan.devstack.product.Services;
import nl.busbaan.devstack.testing.Tokens;

/**
 * Imports a large kaart into a database, topics and an index of its own on the local servers, and then writes the same documents straight
 * into another index: the ratio says what checking, storing, history and events cost around the writing itself.
 */
public final class ImportBench {
    private static final String PREFIX = "bench-import-";
    private static final String DATABASE = "directory_bench";
    private static final String ADMINISTRATOR = "beheerder";
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final int PAGE = 2_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Progress progress;
    private final Services services = Services.of(Profile.LOCAL);
    private final Devstack servers = Devstack.of(Profile.LOCAL);
    private final String elasticsearch = "http://" + servers.endpoints().elasticsearch();
    private final HttpClient http = HttpClient.newHttpClient();

    public ImportBench(Progress progress) {
        this.progress = progress;
    }

    /**
     * What was measured.
     *
     * @param applied until the call answered: everything is stored
     * @param searchable until the index held everything
     * @param peer the same documents straight into an empty index
     */
    public record Outcome(int entries, Duration applied, Duration searchable, Duration peer) {
        public double ratio() {
            return searchable.toMillis() / (double) Math.max(1, peer.toMillis());
        }
    }

    /** @throws Obstacle when the servers don't run, or the import is refused */
    public Outcome run(Path sample, int professionals, int others) throws IOException, InterruptedException {
        if (!servers.ready("elasticsearch") || !servers.ready("postgresql")) {
            throw new Obstacle("The local servers don't run. Start them with ./busbaan up.");
        }
        var kaart = new LargeKaart(sample, professionals, others);
        var zip = kaart.zip();
        servers.recreateDatabase(DATABASE, Service.DIRECTORY.database());
        var changes = new HashMap<String, String>();
        changes.put("BUSBAAN_DB_URL", servers.endpoints().jdbcUrl(DATABASE));
        changes.put("BUSBAAN_TOPIC_PREFIX", PREFIX + System.currentTimeMillis() + "-");
        changes.put("BUSBAAN_INDEX_PREFIX", changes.get("BUSBAAN_TOPIC_PREFIX"));
        var index = changes.get("BUSBAAN_INDEX_PREFIX") + "directory";
        try (var directory =
                Directory.start(servers.folder(), services.environment(Service.DIRECTORY), Map.copyOf(changes))) {
            progress.begin("import %d entries (%d KiB)".formatted(kaart.entries(), zip.length / 1024));
            var began = Instant.now();
            send(directory, zip);
            var applied = Duration.between(began, Instant.now());
            awaitCount(index, kaart.entries());
            var searchable = Duration.between(began, Instant.now());
            progress.done("import", "%d entries searchable".formatted(kaart.entries()), searchable);
            var peer = straight(index, kaart.entries());
            progress.done("peer", "the same documents straight into Elasticsearch", peer);
            return new Outcome(kaart.entries(), applied, searchable, peer);
        } finally {
            delete(index + "*");
        }
    }

    private void send(Directory directory, byte[] zip) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(directory.url() + "/directory/v1/imports"))
                .header("Authorization", "Bearer " + Tokens.in(Profile.LOCAL).account(ADMINISTRATOR))
                .header("Content-Type", "application/zip")
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(zip))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new Obstacle("The import answered %d: %.500s".formatted(answer.statusCode(), answer.body()));
        }
    }

    private void awaitCount(String index, int entries) throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (count(index) < entries) {
            if (Instant.now().isAfter(end)) {
                throw new Obstacle("The index holds %d of %d entries after %d minutes."
                        .formatted(count(index), entries, PATIENCE.toMinutes()));
            }
            Thread.sleep(250);
        }
    }

    private int count(String index) throws IOException, InterruptedException {
        var answer = ask("GET", "/" + index + "/_count", null);
        return answer.statusCode() == 200
                ? JSON.readTree(answer.body()).path("count").asInt()
                : 0;
    }

    /** Reading them isn't counted, only writing. */
    private Duration straight(String index, int entries) throws IOException, InterruptedException {
        var definition =
                JSON.readTree(ask("GET", "/" + index, null).body()).elements().next();
        var settings = JSON.createObjectNode();
        settings.putObject("index").set("analysis", definition.at("/settings/index/analysis"));
        var body = JSON.createObjectNode();
        body.set("settings", settings);
        body.set("mappings", definition.get("mappings"));
        var peer = index + "-peer";
        expect(ask("PUT", "/" + peer, body.toString()));
        var spent = Duration.ZERO;
        var after = "";
        for (var written = 0; written < entries; ) {
            var page = page(index, after);
            var bulk = new StringBuilder();
            for (JsonNode hit : page) {
                bulk.append("{\"index\":{\"_id\":\"")
                        .append(hit.get("_id").asText())
                        .append("\"}}\n")
                        .append(hit.get("_source"))
                        .append('\n');
                after = hit.get("sort").toString();
                written++;
            }
            if (page.isEmpty()) {
                break;
            }
            var began = Instant.now();
            expect(ask("POST", "/" + peer + "/_bulk", bulk.toString()));
            spent = spent.plus(Duration.between(began, Instant.now()));
        }
        var began = Instant.now();
        expect(ask("POST", "/" + peer + "/_refresh", ""));
        return spent.plus(Duration.between(began, Instant.now()));
    }

    private JsonNode page(String index, String after) throws IOException, InterruptedException {
        var query = JSON.createObjectNode();
        query.put("size", PAGE);
        query.putArray("sort").add("_doc");
        if (!after.isEmpty()) {
            query.set("search_after", JSON.readTree(after));
        }
        return JSON.readTree(expect(ask("POST", "/" + index + "/_search", query.toString()))
                        .body())
                .at("/hits/hits");
    }

    private void delete(String indices) throws IOException, InterruptedException {
        var found = ask("GET", "/_cat/indices/" + indices + "?h=index&format=json", null);
        if (found.statusCode() == 200) {
            for (JsonNode one : JSON.readTree(found.body())) {
                ask("DELETE", "/" + one.get("index").asText(), null);
            }
        }
    }

    private static HttpResponse<String> expect(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new Obstacle("Elasticsearch answered %d: %.300s".formatted(answer.statusCode(), answer.body()));
        }
        return answer;
    }

    private HttpResponse<String> ask(String method, String path, @org.jspecify.annotations.Nullable String body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(elasticsearch + path))
                        .header("Content-Type", path.endsWith("/_bulk") ? "application/x-ndjson" : "application/json")
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
