package nl.busbaan.devstack.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.busbaan.devstack.Home;
import nl.busbaan.devstack.Obstacle;
import nl.busbaan.devstack.Profile;
import nl.busbaan.devstack.testing.Tokens;

/** The sample sociale kaart, brought in by the real importer through the gateway, as its administrator would. */
public final class SampleData {
    private static final Duration IMPORT_PATIENCE = Duration.ofMinutes(3);
    private static final Duration INDEX_PATIENCE = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String JSON = "application/json";
    private static final String ADMINISTRATOR = "beheerder";
    private static final String INITIATIVE = "Diaconie Noord: De Ark";
    /** Of the demo account, verified in the realm. */
    private static final String INITIATIVE_ADDRESS = "initiatief@diaconie-noord.example";

    private final Profile profile;
    private final Path folder;
    private final Path note;
    private final Path clock;

    public SampleData(Home home, Profile profile) {
        this.profile = profile;
        this.folder = home.project().resolve("sample-data");
        this.note = note(home, profile);
        this.clock = home.of(profile).resolve("clock");
    }

    static Path note(Home home, Profile profile) {
        return home.of(profile).resolve("sample-data.imported");
    }

    /**
     * Imports and waits until search finds it. The importer is idempotent; what was already imported is not sent again.
     *
     * @return what happened, in a few words
     */
    public String load() {
        try {
            var files = files();
            var fingerprint = fingerprint(zip(files));
            if (Files.exists(note) && Files.readString(note).equals(fingerprint)) {
                return "loaded before";
            }
            var zip = zip(SampleDates.movedTo(today(), files));
            var counts = call("POST", "/directory/v1/imports?dryRun=false", "application/zip", zip, IMPORT_PATIENCE);
            awaitSearchable();
            letInitiativeKeepItself();
            Files.writeString(note, fingerprint);
            return "%d entries from %d KiB of CSV".formatted(entries(counts), zip.length / 1024);
        } catch (IOException problem) {
            throw new Obstacle("The sample data can't be loaded: " + problem.getMessage(), problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Obstacle("Broken off.", interrupted);
        }
    }

    /** CSV by name. */
    private Map<String, String> files() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The product's day: its clock may have been moved. */
    private LocalDate today() throws IOException {
        var offset =
                Files.exists(clock) ? Duration.parse(Files.readString(clock).strip()) : Duration.ZERO;
        return LocalDate.ofInstant(Instant.now().plus(offset), ZoneId.of("Europe/Amsterdam"));
    }

    /** The demo account of an initiative looks after the entry of its place, so that it is asked whether that still holds. */
    private void letInitiativeKeepItself() throws IOException, InterruptedException {
        var end = System.nanoTime() + INDEX_PATIENCE.toNanos();
        var question = "{\"text\":\"%s\",\"kinds\":[\"INITIATIVE\"]}"
                .formatted(INITIATIVE)
                .getBytes(StandardCharsets.UTF_8);
        while (true) {
            for (var hit : search(question).path("hits")) {
                if (hit.path("title").asText().equals(INITIATIVE)) {
                    var owner =
                            "{\"email\":\"%s\"}".formatted(INITIATIVE_ADDRESS).getBytes(StandardCharsets.UTF_8);
                    var id = hit.path("id").asText();
                    call("PUT", "/directory/v1/entries/" + id + "/owner", JSON, owner, PATIENCE);
                    return;
                }
            }
            if (System.nanoTime() > end) {
                throw new IOException(
                        "The sample has no initiative '%s', whom a demo account belongs to.".formatted(INITIATIVE));
            }
            Thread.sleep(250);
        }
    }

    private JsonNode search(byte[] question) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(call("POST", "/directory/v1/search", JSON, question, INDEX_PATIENCE));
    }

    private static String fingerprint(byte[] content) {
        var hash = new CRC32();
        hash.update(content);
        return content.length + " " + HexFormat.of().toHexDigits(hash.getValue());
    }

    private static long entries(String answer) throws IOException {
        var counts = new ObjectMapper().readTree(answer).path("counts");
        var sum = 0L;
        for (var file : counts) {
            sum += file.path("new").asLong()
                    + file.path("changed").asLong()
                    + file.path("unchanged").asLong();
        }
        return sum;
    }

    private void awaitSearchable() throws IOException, InterruptedException {
        var end = System.nanoTime() + INDEX_PATIENCE.toNanos();
        var question = "{\"text\":\"ziektewet\"}".getBytes(StandardCharsets.UTF_8);
        while (true) {
            var answer = search(question);
            if (!answer.path("hits").isEmpty() && !answer.path("limited").asBoolean()) {
                return;
            }
            if (System.nanoTime() > end) {
                throw new Obstacle(
                        "The sample data is in, but search doesn't find it after %d s. See ./busbaan logs directory-service."
                                .formatted(INDEX_PATIENCE.toSeconds()));
            }
            Thread.sleep(250);
        }
    }

    private String call(String method, String path, String type, byte[] body, Duration patience)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(Service.GATEWAY.url(profile) + path))
                .timeout(patience)
                .header("Authorization", "Bearer " + Tokens.in(profile).account(ADMINISTRATOR))
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new IOException("%s answered %d: %s".formatted(path, response.statusCode(), response.body()));
            }
            return response.body();
        }
    }
}
