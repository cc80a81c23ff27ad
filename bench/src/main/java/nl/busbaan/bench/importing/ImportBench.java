package nl.busbaan.bench.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.busbaan.devstack.Obstacle;
import nl.busbaan.devstack.Progress;

/**
 * Imports a large kaart, and then writes the same documents straight into another index: the ratio says what checking, storing, history and
 * events cost around the writing itself.
 */
public final class ImportBench implements AutoCloseable {
    private static final int PAGE = 2_000;
    private static final int OK = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Progress progress;
    private final OwnDirectory own = new OwnDirectory();

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
        /** Of a kaart of 100,000 professionals and 20,000 others on two cores, until it can be searched. */
        public static final Duration GOAL = Duration.ofMinutes(3);

        /** Whether that was reached, with so many entries. */
        public String besideTheGoal() {
            return "%d entries searchable in %d s; the goal is 120,000 in %d s on two cores"
                    .formatted(entries, searchable.toSeconds(), GOAL.toSeconds());
        }

        public double ratio() {
            return searchable.toMillis() / (double) Math.max(1, peer.toMillis());
        }
    }

    /** Where the large kaart is, as changes to the environment of the running directory-service. */
    public Map<String, String> place() {
        return own.place();
    }

    /** @throws Obstacle when the servers don't run, or the import is refused */
    public Outcome run(Path sample, int professionals, int others) throws IOException, InterruptedException {
        own.prepare();
        var kaart = new LargeKaart(sample, professionals, others);
        var zip = kaart.zip();
        try (var directory = own.start()) {
            progress.begin("import %d entries (%d KiB)".formatted(kaart.entries(), zip.length / 1024));
            var began = Instant.now();
            var answer = own.send(directory, zip);
            if (answer.statusCode() != OK) {
                throw new Obstacle("The import answered %d: %.500s".formatted(answer.statusCode(), answer.body()));
            }
            var applied = Duration.between(began, Instant.now());
            own.awaitIndexed(kaart.entries());
            var searchable = Duration.between(began, Instant.now());
            progress.done("import", "%d entries searchable".formatted(kaart.entries()), searchable);
            var peer = straight(kaart.entries());
            progress.done("peer", "the same documents straight into Elasticsearch", peer);
            var outcome = new Outcome(kaart.entries(), applied, searchable, peer);
            progress.done("goal", outcome.besideTheGoal(), searchable);
            return outcome;
        }
    }

    /** Reading them isn't counted, only writing. */
    private Duration straight(int entries) throws IOException, InterruptedException {
        var definition = JSON.readTree(own.ask("GET", "/" + own.index(), null).body())
                .elements()
                .next();
        var settings = JSON.createObjectNode();
        settings.putObject("index").set("analysis", definition.at("/settings/index/analysis"));
        var body = JSON.createObjectNode();
        body.set("settings", settings);
        body.set("mappings", definition.get("mappings"));
        var peer = own.index() + "-peer";
        expect(own.ask("PUT", "/" + peer, body.toString()));
        var spent = Duration.ZERO;
        var after = "";
        for (var written = 0; written < entries; ) {
            var page = page(after);
            if (page.isEmpty()) {
                break;
            }
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
            var began = Instant.now();
            expect(own.ask("POST", "/" + peer + "/_bulk", bulk.toString()));
            spent = spent.plus(Duration.between(began, Instant.now()));
        }
        var began = Instant.now();
        expect(own.ask("POST", "/" + peer + "/_refresh", ""));
        spent = spent.plus(Duration.between(began, Instant.now()));
        expect(own.ask("DELETE", "/" + peer, null));
        return spent;
    }

    private JsonNode page(String after) throws IOException, InterruptedException {
        var query = JSON.createObjectNode();
        query.put("size", PAGE);
        query.putArray("sort").add("_doc");
        if (!after.isEmpty()) {
            query.set("search_after", JSON.readTree(after));
        }
        return JSON.readTree(expect(own.ask("POST", "/" + own.index() + "/_search", query.toString()))
                        .body())
                .at("/hits/hits");
    }

    private static HttpResponse<String> expect(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new Obstacle("Elasticsearch answered %d: %.300s".formatted(answer.statusCode(), answer.body()));
        }
        return answer;
    }

    /** Removes the large kaart. */
    @Override
    public void close() throws IOException {
        own.close();
    }
}
