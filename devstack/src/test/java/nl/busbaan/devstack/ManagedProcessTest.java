package nl.busbaan.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private ManagedProcess sleeper;

    @BeforeEach
    void aSleeper() {
        sleeper = new ManagedProcess(folder, "sleeper");
    }

    @AfterEach
    void nothingStays() {
        sleeper.kill();
    }

    private void start(String script) {
        var command =
                new ManagedProcess.Command(List.of("/bin/sh", "-c", script), Map.of("GREETING", "goedendag"), folder);
        sleeper.start(command, Account.OWN, new Launches());
    }

    @Test
    void aStartedProcessIsFoundAgainByALaterRunAndStopsWhenAsked() {
        start("exec sleep 600");

        var found = new ManagedProcess(folder, "sleeper");
        assertThat(found.running()).isTrue();
        var clean = found.stop("TERM", PATIENCE);

        assertThat(clean).isTrue();
        assertThat(found.running()).isFalse();
    }

    @Test
    void aProcessThatIgnoresTheRequestIsKilledAfterItsPatience() {
        start("trap '' TERM; echo deaf > deaf; while true; do sleep 0.1; done");
        await(folder.resolve("deaf"));

        var clean = sleeper.stop("TERM", Duration.ofMillis(300));

        assertThat(clean).isFalse();
        assertThat(sleeper.running()).isFalse();
    }

    @Test
    void aPidThatTheSystemGaveToAnotherProcessIsNeverTouched() throws IOException {
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.createDirectories(folder.resolve("run"));
            Files.writeString(
                    folder.resolve("run/sleeper.pid"), "%d %d %s".formatted(stranger.pid(), 1, Proc.bootId()));

            sleeper.stop("TERM", PATIENCE);
            sleeper.kill();

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aDamagedPidFileCountsAsNotRunning() throws IOException {
        Files.createDirectories(folder.resolve("run"));
        Files.writeString(folder.resolve("run/sleeper.pid"), "12");

        assertThat(sleeper.running()).isFalse();
    }

    @Test
    void aProcessWhosePidWasNeverNotedIsStillFoundAndKilled() throws IOException {
        // Until the shell runs, the new process still carries the environment of this test.
        start("echo here > here; while true; do sleep 0.1; done");
        await(folder.resolve("here"));
        var pid = sleeper.pid().orElseThrow();
        Files.delete(folder.resolve("run/sleeper.pid"));

        sleeper.stop("TERM", PATIENCE);

        assertThat(Proc.startTicks(pid)).isEmpty();
    }

    @Test
    void childrenAreStoppedWithTheirParent() throws IOException {
        start("sleep 600 & echo $! > child; wait");
        await(folder.resolve("child"));
        var child = Long.parseLong(Files.readString(folder.resolve("child")).strip());

        sleeper.kill();

        assertThat(Proc.startTicks(child)).isEmpty();
    }

    @Test
    void itGetsNoEnvironmentBesidesItsOwn() throws IOException {
        start("env > environment.new; mv environment.new environment; exec sleep 600");
        await(folder.resolve("environment"));

        var names = Files.readAllLines(folder.resolve("environment")).stream()
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(names)
                .contains("GREETING", "PATH", "HOME", "LANG")
                .doesNotContain("JAVA_HOME", "USER", "MAVEN_OPTS");
    }

    private static void await(Path file) {
        for (int i = 0; i < 100 && !(Files.exists(file) && file.toFile().length() > 0); i++) {
            Pause.of(Duration.ofMillis(50));
        }
    }

    @Test
    void afterBreakingOffNothingStartsAnyMore() {
        var launches = new Launches();
        launches.close();
        var command = new ManagedProcess.Command(List.of("sleep", "600"), Map.of(), folder);

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> sleeper.start(command, Account.OWN, launches))
                .isInstanceOf(Obstacle.class);

        assertThat(sleeper.running()).isFalse();
    }
}
