package nl.busbaan.bench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class LargeKaartTest {
    private static final Path SAMPLE = Path.of("..", "sample-data");
    private static final List<String> CODE_LISTS =
            List.of("roles.csv", "life-domains.csv", "life-events.csv", "areas.csv", "synonyms.csv");

    @Test
    void itHasAsManyEntriesAsAskedAndNoIdTwice() throws Exception {
        var files = files(new LargeKaart(SAMPLE, 2_500, 1_700).zip());

        assertThat(ids(files, "professionals.csv")).hasSize(2_500);
        assertThat(files.get("professionals.csv")).hasSize(2_500);
        var others = files.entrySet().stream()
                .filter(file ->
                        !CODE_LISTS.contains(file.getKey()) && !file.getKey().equals("professionals.csv"))
                .toList();
        assertThat(others.stream().mapToInt(file -> file.getValue().size()))
                .satisfies(sizes -> assertThat(
                                sizes.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(1_700));
        assertThat(others)
                .allSatisfy(file -> assertThat(ids(files, file.getKey())).hasSameSizeAs(file.getValue()));
        assertThat(new LargeKaart(SAMPLE, 2_500, 1_700).entries()).isEqualTo(4_200);
    }

    @Test
    void whatIsReferredToIsInIt() throws Exception {
        var files = files(new LargeKaart(SAMPLE, 2_500, 1_700).zip());

        assertRefers(files, "professionals.csv", "team", "teams.csv");
        assertRefers(files, "professionals.csv", "organisation", "organisations.csv");
        assertRefers(files, "professionals.csv", "duoPartner", "professionals.csv");
        assertRefers(files, "professionals.csv", "standIns", "professionals.csv");
        assertRefers(files, "teams.csv", "lead", "professionals.csv");
        assertRefers(files, "teams.csv", "organisation", "organisations.csv");
        assertRefers(files, "offerings.csv", "team", "teams.csv");
        assertRefers(files, "initiatives.csv", "organisation", "organisations.csv");
    }

    private static void assertRefers(
            Map<String, List<NamedCsvRecord>> files, String file, String column, String target) {
        var known = ids(files, target);
        assertThat(files.get(file))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                Arrays.stream(row.getField(column).split("\\|")).filter(id -> !id.isEmpty()))
                        .isSubsetOf(known));
    }

    private static Set<String> ids(Map<String, List<NamedCsvRecord>> files, String file) {
        return files.get(file).stream().map(row -> row.getField("externalId")).collect(Collectors.toSet());
    }

    private static Map<String, List<NamedCsvRecord>> files(byte[] bytes) throws IOException {
        var files = new HashMap<String, List<NamedCsvRecord>>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                files.put(
                        entry.getName(),
                        CsvReader.builder().ofNamedCsvRecord(text).stream().toList());
            }
        }
        return files;
    }
}
