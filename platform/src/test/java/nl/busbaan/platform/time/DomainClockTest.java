package nl.busbaan.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainClockTest {
    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");

    @TempDir
    Path folder;

    private final Ticking system = new Ticking();
    private Path file;
    private DomainClock clock;

    @BeforeEach
    void aClockWithoutOffset() {
        file = folder.resolve("clock");
        clock = new DomainClock(system, file);
    }

    @Test
    void without_a_file_it_is_system_time() {
        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void follows_the_file_after_it_changed() throws IOException {
        clock.instant();
        Files.writeString(file, "PT36H\n");

        system.pass(Duration.ofMillis(DomainClock.REREAD_MILLIS));

        assertThat(clock.instant()).isEqualTo(system.instant().plus(Duration.ofHours(36)));
    }

    @Test
    void never_goes_back() throws IOException {
        Files.writeString(file, "PT36H");
        clock.instant();
        Files.writeString(file, "PT1H");

        system.pass(Duration.ofSeconds(1));

        assertThat(clock.instant()).isEqualTo(system.instant().plus(Duration.ofHours(36)));
    }

    @Test
    void a_file_with_nonsense_changes_nothing() throws IOException {
        Files.writeString(file, "tomorrow");

        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void is_refused_when_the_product_is_reachable_from_elsewhere() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ClockProducer().clock(Optional.of(file), URI.create("https://192.0.2.1")))
                .withMessageContaining("for this machine only");
    }

    private static final class Ticking extends Clock {
        private Instant now = START;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
