package nl.busbaan.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreconditionsTest {
    @TempDir
    Path folder;

    @Test
    void aPortInUseIsRefusedWithTheNameOfTheProcessThatHasIt() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Preconditions.portFree("Kafka", taken.getLocalPort()))
                    .isInstanceOf(Obstacle.class)
                    .hasMessageContaining("Port %d, which Kafka needs, is in use by", taken.getLocalPort())
                    .hasMessageContaining("(pid %d)", ProcessHandle.current().pid())
                    .hasMessageContaining("Stop that process");
        }
    }

    @Test
    void aFreePortIsAccepted() throws IOException {
        int port;
        try (var briefly = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = briefly.getLocalPort();
        }

        assertThatCode(() -> Preconditions.portFree("Kafka", port)).doesNotThrowAnyException();
        assertThat(Proc.listener(port)).isEmpty();
    }

    @Test
    void tooLittleMemoryIsRefusedWithBothFigures() {
        assertThatThrownBy(() -> Preconditions.memory(Long.MAX_VALUE))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("MiB of memory is free and " + Long.MAX_VALUE);
    }

    @Test
    void tooLittleDiskIsRefusedAlsoForAFolderThatDoesNotExistYet() {
        assertThatThrownBy(() -> Preconditions.disk(folder.resolve("not/yet"), Long.MAX_VALUE))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("BUSBAAN_HOME");
    }
}
