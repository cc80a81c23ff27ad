package nl.busbaan.consent;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.busbaan.platform.time.WorkingHours;

/** The service's clock in tests: the system's, until a test moves it. Whoever moves it puts it back. */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    /** In Amsterdam; it goes on from there. */
    public void moveTo(LocalDate day, LocalTime time) {
        moveTo(day.atTime(time).atZone(WorkingHours.ZONE).toInstant());
    }

    public void moveTo(Instant moment) {
        ahead = Duration.between(Instant.now(), moment);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), WorkingHours.ZONE);
    }

    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
