package nl.busbaan.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void rootsServersCanNotReachAFolderWithAClosedOneAboveIt() throws IOException {
        var closed = Files.createDirectories(folder.resolve("closed/checkout/.busbaan"));
        Files.setPosixFilePermissions(folder.resolve("closed"), PosixFilePermissions.fromString("rwx------"));

        assertThat(Account.NOBODY.canReach(closed)).isFalse();
        assertThat(Account.OWN.canReach(closed)).isTrue();
    }

    @Test
    void rootsStateGoesElsewhereWhenItsServersCanNotReachTheCheckout() throws IOException {
        var closed = Files.createDirectories(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        var wanted = closed.resolve(".busbaan");

        var place = Home.reachable(wanted, Account.NOBODY, Path.of("/var/lib/busbaan"));

        assertThat(place.toString()).matches("/var/lib/busbaan/[0-9a-f]{8}");
        assertThat(Home.reachable(wanted, Account.NOBODY, Path.of("/var/lib/busbaan")))
                .isEqualTo(place);
        assertThat(Home.reachable(wanted, Account.OWN, Path.of("/var/lib/busbaan")))
                .isEqualTo(wanted);
    }

    @Test
    void theProjectIsFoundFromAFolderInsideIt() throws IOException {
        Files.createDirectories(folder.resolve("devstack/servers"));
        Files.writeString(folder.resolve("devstack/servers/pom.xml"), "<project/>");
        var inside = Files.createDirectories(folder.resolve("gateway/src"));

        assertThat(Home.project(inside)).isEqualTo(folder);
    }

    @Test
    void outsideACheckoutItSaysSo() {
        assertThatThrownBy(() -> Home.project(folder))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("not inside a Busbaan checkout");
    }
}
