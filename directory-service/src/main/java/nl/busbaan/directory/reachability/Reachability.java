package nl.busbaan.directory.reachability;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether someone answers (bereikbaarheid), and who else does. */
public sealed interface Reachability {

    Optional<StandIn> standIn();

    /** Answers now. */
    record Now(Instant until, Optional<StandIn> standIn) implements Reachability {}

    /** Closed or busy now; answers again at {@code nextOpen}. */
    record Later(Instant nextOpen, boolean busy, Optional<StandIn> standIn, boolean standInAnswersNow)
            implements Reachability {}

    /** Absent; back at {@code nextOpen}. */
    record Away(Instant nextOpen, Optional<StandIn> standIn) implements Reachability {}

    /** No hours known. */
    record Unknown() implements Reachability {
        @Override
        public Optional<StandIn> standIn() {
            return Optional.empty();
        }
    }

    /** @param standIns in the order in which they are asked */
    static Reachability of(Availability availability, List<StandIn> standIns, Instant now) {
        if (availability.answersAt(now)) {
            Instant until = availability.answersUntil(now);
            return new Now(until, firstNotAway(standIns, until));
        }
        Optional<StandIn> answering =
                standIns.stream().filter(s -> s.availability().answersAt(now)).findFirst();
        Optional<StandIn> standIn = answering.or(() -> firstNotAway(standIns, now));
        Instant back = availability.backAt(now);
        return availability.awayUntil(now).isPresent()
                ? new Away(back, standIn)
                : new Later(back, availability.busyUntil(now).isPresent(), standIn, answering.isPresent());
    }

    private static Optional<StandIn> firstNotAway(List<StandIn> standIns, Instant moment) {
        return standIns.stream()
                .filter(s -> s.availability().awayUntil(moment).isEmpty())
                .findFirst();
    }
}
