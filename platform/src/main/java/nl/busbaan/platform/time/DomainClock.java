package nl.busbaan.platform.time;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Domain time: system time plus an offset read from a file, so that promises and escalations can be shown and tested without
 * waiting. Only the local launcher sets the file; every replica reads it again at most {@value #REREAD_MILLIS} ms after a change.
 * The clock goes forward only: a smaller offset than one already seen is ignored. Tokens, TLS, Kafka and locks don't use it.
 */
final class DomainClock extends Clock {
    private static final Logger LOG = Logger.getLogger(DomainClock.class);
    static final long REREAD_MILLIS = 200;

    private final Clock system;
    private final Path file;
    private final ZoneId zone;
    private final AtomicLong offsetMillis;
    private final AtomicLong nextRead;

    DomainClock(Clock system, Path file) {
        this(system, file, ZoneOffset.UTC, new AtomicLong(), new AtomicLong(Long.MIN_VALUE));
    }

    private DomainClock(Clock system, Path file, ZoneId zone, AtomicLong offsetMillis, AtomicLong nextRead) {
        this.system = system;
        this.file = file;
        this.zone = zone;
        this.offsetMillis = offsetMillis;
        this.nextRead = nextRead;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DomainClock(system, file, other, offsetMillis, nextRead);
    }

    @Override
    public Instant instant() {
        long now = system.millis();
        long due = nextRead.get();
        if (now >= due && nextRead.compareAndSet(due, now + REREAD_MILLIS)) {
            offsetMillis.accumulateAndGet(readOffset().toMillis(), Math::max);
        }
        return system.instant().plusMillis(offsetMillis.get());
    }

    private Duration readOffset() {
        try {
            return Files.exists(file)
                    ? Duration.parse(
                            Files.readString(file, StandardCharsets.UTF_8).strip())
                    : Duration.ZERO;
        } catch (IOException | DateTimeException e) {
            LOG.warnf("The clock file %s holds no duration such as PT36H; the clock stays as it was (%s).", file, e);
            return Duration.ZERO;
        }
    }
}
