package nl.busbaan.bench.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhereTest {

    @Test
    void theMachineTellsItsCoresMemoryAndProcessor() throws Exception {
        var machine = Machine.current();

        assertThat(machine.cores()).isPositive();
        assertThat(machine.memoryMiB()).isGreaterThan(256);
        assertThat(machine.cpu()).isNotBlank();
        assertThat(machine.busyCores()).isBetween(0.0, (double) machine.cores());
    }

    @Test
    void outsideACheckoutTheCommitIsUnknown(@TempDir Path folder) throws Exception {
        assertThat(Commit.of(folder)).isEqualTo(new Commit("unknown", false));
    }

    @Test
    void theVersionsAreThoseOfTheBuild() throws Exception {
        assertThat(Versions.ofTheBuild())
                .containsOnlyKeys("busbaan", "elasticsearch", "gatling", "quarkus")
                .allSatisfy((name, version) -> assertThat(version).matches("[0-9]+\\..*"));
    }
}
