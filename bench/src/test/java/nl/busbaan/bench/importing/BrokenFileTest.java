package nl.busbaan.bench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class BrokenFileTest {

    @Test
    void excelsFileHasAMarkAndSemicolonsAndIsWrongInItsLastRowOnly() throws IOException {
        var lines = unzipped(BrokenFile.SEMICOLONS.zip(3))
                .get("initiatives.csv")
                .lines()
                .toList();

        assertThat(lines)
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).doesNotContain(",").contains(";"));
        assertThat(lines.getFirst()).startsWith("\uFEFFexternalId;");
        assertThat(lines.get(2)).endsWith(";2026-11-01;2026-11-01");
        assertThat(lines.getLast()).endsWith(";2026-11-01;46327");
    }

    @Test
    void ofATruncatedZipHalfIsThere() throws IOException {
        var zip = BrokenFile.TRUNCATED_ZIP.zip(1_000);

        assertThat(zip.length).isPositive();
        assertThatThrownBy(() -> unzipped(zip)).isInstanceOf(IOException.class);
    }

    @Test
    void aPackageIsOneOfTheStandardAndWrongInItsLastServiceOnly() throws IOException {
        var files = unzipped(BrokenFile.HSDS_PACKAGE.zip(3));
        List<String> services = files.get("services.csv").lines().toList();

        assertThat(files.keySet()).containsExactly("datapackage.json", "organizations.csv", "services.csv");
        assertThat(services).hasSize(4);
        assertThat(services.get(1))
                .startsWith("22222222-2222-4222-8222-000000000000,")
                .endsWith(",2026-11-01");
        assertThat(services.getLast()).endsWith(",46327");
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
