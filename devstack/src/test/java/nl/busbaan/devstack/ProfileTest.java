package nl.busbaan.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {

    @Test
    void withoutAnOffsetThePortsAreTheUsualOnes() {
        assertThat(Profile.offset(null)).isZero();
        assertThat(Profile.offset(" ")).isZero();
    }

    @Test
    void anOffsetMovesThePorts() {
        assertThat(Profile.offset(" 10 ")).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "9001", "ten"})
    void anyOtherOffsetIsRefusedWithWhatToDo(String offset) {
        assertThatThrownBy(() -> Profile.offset(offset))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("BUSBAAN_PORT_OFFSET is \"%s\"", offset)
                .hasMessageContaining("from 0 to 9000");
    }
}
