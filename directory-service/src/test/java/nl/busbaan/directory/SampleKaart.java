package nl.busbaan.directory;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.busbaan.devstack.testing.Tokens;

/** The sample sociale kaart of the repository, as a ZIP, possibly with a file changed or left out. */
final class SampleKaart {
    private static final Path FOLDER = Path.of("..", "sample-data");
    private final Map<String, byte[]> files = new TreeMap<>();

    private SampleKaart() {
        try (var paths = Files.list(FOLDER)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".csv")).toList()) {
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SampleKaart asItIs() {
        return new SampleKaart();
    }

    SampleKaart with(String file, UnaryOperator<String> change) {
        return with(
                file,
                change.apply(new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
    }

    SampleKaart with(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    SampleKaart only(String file) {
        files.keySet().retainAll(Set.of(file));
        return this;
    }

    SampleKaart without(String file) {
        files.remove(file);
        return this;
    }

    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : new HashMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    ValidatableResponse send(boolean dryRun) {
        return send(dryRun, "");
    }

    /** @param choices query parameters, such as {@code removal=KEEP} */
    ValidatableResponse send(boolean dryRun, String choices) {
        return send(zip(), "dryRun=" + dryRun + "&" + choices);
    }

    static ValidatableResponse send(byte[] zip, String query) {
        return given().auth()
                .oauth2(Tokens.of("beheerder"))
                .contentType("application/zip")
                .body(zip)
                .post("/directory/v1/imports" + (query.isEmpty() ? "" : "?" + query))
                .then();
    }

    /** Brings the sample in, if no test of this run did. */
    static void importedOnce() {
        if (given().auth()
                .oauth2(Tokens.of("beheerder"))
                .get("/directory/v1/organisations")
                .jsonPath()
                .getList("items")
                .isEmpty()) {
            imported();
        }
    }

    /** Brings the sample in, and takes back what tests changed of it; importing it again changes nothing. */
    static void imported() {
        asItIs().send(false, "conflicts=TAKE_FILE&removal=REMOVE_MANY").statusCode(200);
    }
}
