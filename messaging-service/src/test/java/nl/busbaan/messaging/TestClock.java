package nl.busbaan.messaging;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.busbaan.platform.time.WorkingHours;

/** The service's clock in tests: it stands on Tuesday 24 November 2026, 10:00 in Amsterdam, until a test moves it. */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock {
    private static final LocalDateTime TUESDAY_TEN = LocalDateTime.of(2026, 11, 24, 10, 0);
    private volatile Instant now = inAmsterdam(TUESDAY_TEN);

    public void moveTo(LocalDateTime local) {
        now = inAmsterdam(local);
    }

    public void moveTo(Instant moment) {
        now = moment;
    }

    public void reset() {
        now = inAmsterdam(TUESDAY_TEN);
    }

    public static Instant inAmsterdam(LocalDateTime local) {
        return local.atZone(WorkingHours.ZONE).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
