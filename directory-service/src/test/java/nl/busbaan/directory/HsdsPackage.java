package nl.busbaan.directory;

import static io.restassured.RestAssured.given;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.busbaan.devstack.testing.Tokens;

/** An HSDS data package, possibly with a file changed or left out. */
final class HsdsPackage {
    private final Map<String, byte[]> files = new TreeMap<>();

    private HsdsPackage() {}

    /** One that was made elsewhere: the standard's own example. */
    static HsdsPackage madeElsewhere() {
        HsdsPackage made = new HsdsPackage();
        try (var paths = Files.list(HsdsSchemas.FOLDER.resolve("examples-csv"))) {
            for (Path path : paths.toList()) {
                made.files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made;
    }

    /** A small one of our own: one organisation with a service at a location. */
    static HsdsPackage small() {
        HsdsPackage made = new HsdsPackage();
        made.put("datapackage.json", """
                {"name": "klein", "resources": [
                  {"name": "organization", "path": "organizations.csv"},
                  {"name": "service", "path": "services.csv"},
                  {"name": "location", "path": "locations.csv"},
                  {"name": "service_at_location", "path": "service_at_location.csv"}]}
                """);
        made.put("organizations.csv", """
                id,name,description
                11111111-1111-4111-8111-111111111111,Kwikzilver Hulp,Helpt in de buurt
                """);
        made.put("services.csv", """
                id,organization_id,name,description,status,assured_date,eigen_kolom
                22222222-2222-4222-8222-222222222222,11111111-1111-4111-8111-111111111111,Kwikzilver Maaltijden,Warm eten aan huis,active,2026-10-01,blijft
                22222222-2222-4222-8222-222222222223,11111111-1111-4111-8111-111111111111,Kwikzilver Klussen,,active,,
                """);
        made.put("locations.csv", """
                id,location_type,name,latitude,longitude
                33333333-3333-4333-8333-333333333333,physical,Buurthuis,52.37,4.89
                """);
        made.put("service_at_location.csv", """
                id,service_id,location_id
                44444444-4444-4444-8444-444444444444,22222222-2222-4222-8222-222222222222,33333333-3333-4333-8333-333333333333
                """);
        return made;
    }

    static HsdsPackage of(byte[] zip) {
        HsdsPackage read = new HsdsPackage();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                read.files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    HsdsPackage with(String file, UnaryOperator<String> change) {
        return put(file, change.apply(new String(files.get(file), StandardCharsets.UTF_8)));
    }

    HsdsPackage put(String file, String content) {
        return put(file, content.getBytes(StandardCharsets.UTF_8));
    }

    HsdsPackage put(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    HsdsPackage without(String file) {
        files.remove(file);
        return this;
    }

    /** Only the headers: what a source sends when it has nothing left. */
    HsdsPackage emptied() {
        files.replaceAll((name, content) -> name.endsWith(".csv")
                ? new String(content, StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElse("")
                        .concat("\n")
                        .getBytes(StandardCharsets.UTF_8)
                : content);
        return this;
    }

    /** By file and id: the values that are there, by column. */
    Map<String, Map<String, Map<String, String>>> records() {
        Map<String, Map<String, Map<String, String>>> all = new TreeMap<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".csv")) {
                Map<String, Map<String, String>> rows = all.computeIfAbsent(name, n -> new TreeMap<>());
                try (CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(new String(content, StandardCharsets.UTF_8))) {
                    reader.forEach(row -> {
                        Map<String, String> values = new TreeMap<>(row.getFieldsAsMap());
                        values.values().removeIf(String::isEmpty);
                        rows.put(row.getField("id"), values);
                    });
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        return all;
    }

    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    ValidatableResponse send(String source, boolean dryRun) {
        return send(source, dryRun, "application/zip", zip());
    }

    /** @param choices query parameters, such as {@code conflicts=TAKE_FILE} */
    ValidatableResponse send(String source, boolean dryRun, String choices) {
        return sending(source, dryRun, "application/zip", zip())
                .post("/directory/v1/hsds-imports?" + choices)
                .then();
    }

    static ValidatableResponse send(String source, boolean dryRun, String type, byte[] body) {
        return sending(source, dryRun, type, body)
                .post("/directory/v1/hsds-imports")
                .then();
    }

    private static RequestSpecification sending(String source, boolean dryRun, String type, byte[] body) {
        return given().auth()
                .oauth2(Tokens.of("beheerder"))
                .contentType(type)
                .queryParam("source", source)
                .queryParam("dryRun", dryRun)
                .body(body);
    }

    static HsdsPackage exported(String source) {
        Response exported = given().auth()
                .oauth2(Tokens.of("beheerder"))
                .queryParam("source", source)
                .get("/directory/v1/hsds-exports");
        exported.then().statusCode(200).contentType("application/zip");
        return of(exported.asByteArray());
    }
}
