package nl.busbaan.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.busbaan.devstack.Obstacle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportOptionsTest {

    @Test
    void eachOptionIsTakenAndWhatIsNotGivenIsTheDefault() {
        assertThat(ImportOptions.of()).isEqualTo(ImportOptions.DEFAULT);
        assertThat(ImportOptions.of("--professionals", "20000", "--others", "4000", "--rate", "5"))
                .isEqualTo(new ImportOptions(20_000, 4_000, 5));
        assertThat(ImportOptions.of("--rate", "5").effort().rate()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999", "0", "-1", "ten", "", "1000000"})
    void aKaartSmallerThanTheSampleOrOfNoNumberIsRefused(String value) {
        assertThatThrownBy(() -> ImportOptions.of("--professionals", value))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("--professionals needs a whole number from 1000");
    }

    @Test
    void anUnknownOptionIsRefusedWithTheUsage() {
        assertThatThrownBy(() -> ImportOptions.of("--users", "5000"))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("Usage: ./busbaan bench import");
    }

    @Test
    void brokenFilesHaveAMillionRowsUnlessSaidOtherwise() {
        assertThat(BrokenOptions.of().rows()).isEqualTo(1_000_000);
        assertThat(BrokenOptions.of("--rows", "1000").rows()).isEqualTo(1_000);
        assertThatThrownBy(() -> BrokenOptions.of("--rows", "5")).isInstanceOf(Obstacle.class);
    }
}
