package nl.busbaan.directory.reachability;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;

/** When someone answers: working hours without holidays, minus absences, and what he says himself right now. */
public record Availability(
        WorkingHours hours, List<Period> absences, @Nullable Presence presence) {
    public Availability {
        absences = absences.stream().sorted(Comparator.comparing(Period::from)).toList();
    }

    public static Availability of(WorkingHours hours) {
        return new Availability(hours, List.of(), null);
    }

    public boolean answersAt(Instant moment) {
        return saysNow(moment, Presence.State.AVAILABLE).isPresent() || answersByHours(moment);
    }

    private boolean answersByHours(Instant moment) {
        return hours.isOpen(moment)
                && awayUntil(moment).isEmpty()
                && saysNow(moment, Presence.State.BUSY).isEmpty();
    }

    /** End of an absence that covers the moment; adjoining absences count as one. Who says that he is there is there. */
    Optional<Instant> awayUntil(Instant moment) {
        if (saysNow(moment, Presence.State.AVAILABLE).isPresent()) {
            return Optional.empty();
        }
        Instant end = saysNow(moment, Presence.State.AWAY).orElse(moment);
        for (Period absence : absences) {
            if (absence.covers(end)) {
                end = absence.until();
            }
        }
        return end.isAfter(moment) ? Optional.of(end) : Optional.empty();
    }

    Optional<Instant> busyUntil(Instant moment) {
        return saysNow(moment, Presence.State.BUSY);
    }

    /** When the answering that is going on at the moment ends: what he says himself, and then his hours if they go on. */
    Instant answersUntil(Instant moment) {
        Instant said = saysNow(moment, Presence.State.AVAILABLE).orElse(moment);
        return answersByHours(said) ? hoursUntil(said) : said;
    }

    /** Closing time, or an absence that begins before. */
    private Instant hoursUntil(Instant moment) {
        Instant closing = hours.openUntil(moment).orElse(moment);
        return absences.stream()
                .map(Period::from)
                .filter(from -> from.isAfter(moment) && from.isBefore(closing))
                .findFirst()
                .orElse(closing);
    }

    /** The first moment, at or after the given one, that he is there again. */
    Instant backAt(Instant moment) {
        Instant at = busyUntil(moment).orElse(moment);
        while (true) {
            Optional<Instant> away = awayUntil(at);
            Instant open = hours.nextOpen(away.orElse(at));
            if (away.isEmpty() && open.equals(at)) {
                return at;
            }
            at = open;
        }
    }

    private Optional<Instant> saysNow(Instant moment, Presence.State state) {
        return presence != null && presence.state() == state && presence.holdsAt(moment)
                ? Optional.of(presence.until())
                : Optional.empty();
    }
}
