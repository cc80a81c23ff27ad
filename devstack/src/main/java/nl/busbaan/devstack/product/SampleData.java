package nl.busbaan.devstack.product;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
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
    private static final String ADMINISTRATOR = "beheerder";

    private final Profile profile;
    private final Path folder;
    private final Path note;

    public SampleData(Home home, Profile profile) {
        this.profile = profile;
        this.folder = home.project().resolve("sample-data");
        this.note = note(home, profile);
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
            var zip = zip();
            var fingerprint = fingerprint(zip);
            if (Files.exists(note) && Files.readString(note).equals(fingerprint)) {
                return "loaded before";
            }
            var counts = send("/directory/v1/imports?dryRun=false", "application/zip", zip, IMPORT_PATIENCE);
            awaitSearchable();
            Files.writeString(note, fingerprint);
            return "%d entries from %d KiB of CSV".formatted(entries(counts), zip.length / 1024);
        } catch (IOException problem) {
            throw new Obstacle("The sample data can't be loaded: " + problem.getMessage(), problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Obstacle("Broken off.", interrupted);
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Path file : files()) {
                var entry = new ZipEntry(file.getFileName().toString());
                entry.setTime(0);
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
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
        var question = "{\"text\":\"ziektewet\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        while (true) {
            var answer = new ObjectMapper()
                    .readTree(send("/directory/v1/search", "application/json", question, INDEX_PATIENCE));
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

    private String send(String path, String type, byte[] body, Duration patience)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(Service.GATEWAY.url(profile) + path))
                .timeout(patience)
                .header("Authorization", "Bearer " + Tokens.in(profile).account(ADMINISTRATOR))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
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
