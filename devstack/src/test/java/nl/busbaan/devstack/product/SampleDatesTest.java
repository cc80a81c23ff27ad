package nl.busbaan.devstack.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleDatesTest {
    private static final Path FOLDER = Path.of("..", "sample-data");

    @Test
    void the_latest_becomes_the_day_of_loading_and_the_others_keep_their_distance() {
        var moved = SampleDates.movedTo(
                LocalDate.of(2027, 3, 1),
                Map.of(
                        "teams.csv",
                                "externalId,lastConfirmed,name\na,2026-11-19,\"Zuid, en Oost\"\nb,2026-11-10,Noord\n",
                        "offerings.csv", "externalId,lastConfirmed\nc,2026-11-20\n",
                        "roles.csv", "code,name\nx,\"2026-11-20\"\n"));

        assertThat(moved)
                .containsEntry(
                        "teams.csv",
                        "externalId,lastConfirmed,name\na,2027-02-28,\"Zuid, en Oost\"\nb,2027-02-19,Noord\n")
                .containsEntry("offerings.csv", "externalId,lastConfirmed\nc,2027-03-01\n")
                .containsEntry("roles.csv", "code,name\nx,\"2026-11-20\"\n");
    }

    /** By the rhythms that the product has when nobody sets others. */
    @ParameterizedTest
    @CsvSource({"professionals,3", "teams,3", "organisations,6", "offerings,6", "initiatives,4"})
    void one_in_eight_of_the_sample_is_out_of_date_on_the_day_it_is_loaded(String kind, int months) throws IOException {
        var today = LocalDate.of(2028, 2, 1);

        var csv = SampleDates.movedTo(today, files()).getOrDefault(kind + ".csv", "");

        var days = SampleDates.confirmed(csv).toList();
        assertThat(days).noneMatch(day -> day.isAfter(today));
        assertThat(days.stream()
                                .filter(day -> day.isBefore(today.minusMonths(months)))
                                .count()
                        / (double) days.size())
                .isBetween(0.10, 0.16);
    }

    private static Map<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.list(FOLDER)) {
            for (var path : paths.filter(p -> p.toString().endsWith(".csv")).toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }
}
