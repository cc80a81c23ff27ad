package nl.busbaan.bench.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import nl.busbaan.devstack.Devstack;
import nl.busbaan.devstack.Obstacle;
import nl.busbaan.devstack.Profile;
import nl.busbaan.devstack.product.Replica;
import nl.busbaan.devstack.product.Service;
import nl.busbaan.devstack.product.Services;
import nl.busbaan.devstack.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** A directory-service with a database, topics and an index of its own on the local servers, so that nothing of a run stays in the product. */
public final class OwnDirectory implements AutoCloseable {
    private static final String DATABASE = "directory_bench";
    private static final String ADMINISTRATOR = "beheerder";
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Services services = Services.of(Profile.LOCAL);
    private final Devstack servers = Devstack.of(Profile.LOCAL);
    private final HttpClient http = HttpClient.newHttpClient();
    private final String prefix = "bench-%d-".formatted(System.currentTimeMillis());

    /** @throws Obstacle when the servers don't run */
    public void prepare() {
        if (!servers.ready("elasticsearch") || !servers.ready("postgresql")) {
            throw new Obstacle("The local servers don't run. Start them with ./busbaan up.");
        }
        emptyDatabase();
    }

    private void emptyDatabase() {
        servers.recreateDatabase(DATABASE, Service.DIRECTORY.database());
    }

    /** What it has of its own, as changes to the environment of the running one. */
    Map<String, String> place() {
        return Map.of(
                "BUSBAAN_DB_URL", servers.endpoints().jdbcUrl(DATABASE),
                "BUSBAAN_TOPIC_PREFIX", prefix,
                "BUSBAAN_INDEX_PREFIX", prefix);
    }

    public Replica start() throws IOException, InterruptedException {
        return Replica.start(
                Replica.PRODUCTION,
                Service.DIRECTORY,
                servers.folder(),
                services.environment(Service.DIRECTORY),
                place());
    }

    /** Imports a kaart. */
    public HttpResponse<String> send(Replica directory, byte[] zip) throws IOException, InterruptedException {
        return send(directory, "/directory/v1/imports", zip);
    }

    HttpResponse<String> send(Replica directory, String path, byte[] zip) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(directory.url() + path))
                .header("Authorization", "Bearer " + Tokens.in(Profile.LOCAL).account(ADMINISTRATOR))
                .header("Content-Type", "application/zip")
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(zip))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** A token by which the directory of the organisation of that name may speak SCIM. */
    public String provisioningToken(Replica directory, String organisation) throws IOException, InterruptedException {
        var id = text("select cast(id as text) from organisation where external_id = '%s'".formatted(organisation));
        var request = HttpRequest.newBuilder(
                        URI.create(directory.url() + "/directory/v1/organisations/" + id + "/provisioning-tokens"))
                .header("Authorization", "Bearer " + Tokens.in(Profile.LOCAL).account(ADMINISTRATOR))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"label\":\"bench\"}"))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        var token = JSON.readTree(answer.body()).path("token").asText();
        if (token.isEmpty()) {
            throw new Obstacle("No token was given: %d %.300s".formatted(answer.statusCode(), answer.body()));
        }
        return token;
    }

    private String text(String query) {
        try (var connection = servers.databases().connect(DATABASE);
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        } catch (SQLException problem) {
            throw new Obstacle("The database can't be asked: " + problem.getMessage(), problem);
        }
    }

    long rows(String table) {
        return Long.parseLong(text("select count(*) from " + table));
    }

    /** Name of the index; the service makes it as an alias of the one in use. */
    String index() {
        return prefix + "directory";
    }

    void awaitIndexed(int entries) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (indexed() < entries) {
            if (System.nanoTime() > end) {
                throw new Obstacle("The index holds %d of %d entries after %d minutes."
                        .formatted(indexed(), entries, PATIENCE.toMinutes()));
            }
            Thread.sleep(250);
        }
    }

    private int indexed() throws IOException, InterruptedException {
        var answer = ask("GET", "/" + index() + "/_count", null);
        return answer.statusCode() == 200
                ? JSON.readTree(answer.body()).path("count").asInt()
                : 0;
    }

    /** Asks Elasticsearch. */
    HttpResponse<String> ask(String method, String path, @Nullable String body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(
                                URI.create("http://" + servers.endpoints().elasticsearch() + path))
                        .header("Content-Type", path.endsWith("/_bulk") ? "application/x-ndjson" : "application/json")
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Removes what it stored. */
    @Override
    public void close() throws IOException {
        try {
            deleteIndices();
        } catch (InterruptedException interrupted) {
            // Whoever breaks the run off needn't wait; what is left is in the way of nobody.
            Thread.currentThread().interrupt();
        }
        emptyDatabase();
    }

    private void deleteIndices() throws IOException, InterruptedException {
        var found = ask("GET", "/_cat/indices/" + prefix + "*?h=index&format=json", null);
        if (found.statusCode() == 200) {
            for (JsonNode one : JSON.readTree(found.body())) {
                ask("DELETE", "/" + one.get("index").asText(), null);
            }
        }
    }
}
