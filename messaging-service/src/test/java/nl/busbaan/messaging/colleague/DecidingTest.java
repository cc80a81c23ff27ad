package nl.busbaan.messaging.colleague;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecidingTest {
    private static final Path OF_CONSENT_SERVICE =
            Path.of("../consent-service/src/main/resources/reference/purposes.csv");

    @Test
    void who_decides_on_what_is_the_same_here_as_in_the_list_of_purposes() throws IOException {
        Map<String, Set<String>> list = Files.readAllLines(OF_CONSENT_SERVICE).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> tasks(cells[4])));

        assertThat(list).isNotEmpty();
        assertThat(list)
                .allSatisfy((purpose, tasks) ->
                        assertThat(Deciding.tasksFor(purpose)).as(purpose).isEqualTo(tasks));
    }

    private static Set<String> tasks(String cell) {
        return Stream.of(cell.split("\\|")).filter(task -> !task.isEmpty()).collect(Collectors.toSet());
    }

    @Test
    void who_works_nowhere_in_particular_decides_on_nothing() {
        assertThat(Deciding.on("SOCIAL_ASSISTANCE", null)).isFalse();
        assertThat(Deciding.on("GENERAL_HELP", "PARTICIPATIEWET")).isFalse();
    }
}
