package nl.busbaan.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.busbaan.devstack.Obstacle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void whatIsNotGivenIsTheDefault() {
        assertThat(Options.of()).isEqualTo(Options.DEFAULT);
    }

    @Test
    void eachOptionIsTaken() {
        assertThat(Options.of("--rate", "25", "--rounds", "5", "--seconds", "60", "--warm-up", "90"))
                .isEqualTo(new Options(25, 5, 60, 90));
    }

    @Test
    void theMeasuringLastsAllRounds() {
        assertThat(Options.of("--rounds", "4", "--seconds", "15").effort().measuring())
                .hasSeconds(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "ten", "1.5", "", "1000000"})
    void anAmountThatMakesNoSenseIsRefusedByName(String value) {
        assertThatThrownBy(() -> Options.of("--rate", value))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("--rate")
                .hasMessageContaining("\"" + value + "\"");
    }

    @Test
    void anUnknownOptionIsRefusedWithTheUsage() {
        assertThatThrownBy(() -> Options.of("--users", "5"))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("--users")
                .hasMessageContaining("Usage: ./busbaan bench");
    }

    @Test
    void anOptionWithoutAValueIsRefused() {
        assertThatThrownBy(() -> Options.of("--rate"))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("--rate needs a value");
    }
}
