package nl.busbaan.directory.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import nl.busbaan.platform.time.WorkingHours;

/** An entry nobody confirmed for longer than its kind's rhythm is shown as possibly out of date (verouderd), and found lower. */
@ApplicationScoped
public class Staleness {
    private final Rhythm rhythm;
    private final Clock clock;

    Staleness(Rhythm rhythm, Clock clock) {
        this.rhythm = rhythm;
        this.clock = clock;
    }

    public boolean isStale(EntryKind kind, LocalDate lastConfirmed) {
        return lastConfirmed.isBefore(freshSince(kind));
    }

    /** The first day on which a confirmation still holds today. */
    public LocalDate freshSince(EntryKind kind) {
        return today().minus(rhythm(kind));
    }

    /** Who confirmed on this day or before is asked again. */
    public LocalDate askedUpTo(EntryKind kind) {
        return freshSince(kind).plus(rhythm.askAhead());
    }

    public LocalDate today() {
        return WorkingHours.today(clock);
    }

    private Period rhythm(EntryKind kind) {
        return switch (kind) {
            case PROFESSIONAL -> rhythm.professional();
            case TEAM -> rhythm.team();
            case ORGANISATION -> rhythm.organisation();
            case SCHEME, SERVICE -> rhythm.offering();
            case INITIATIVE -> rhythm.initiative();
        };
    }
}
