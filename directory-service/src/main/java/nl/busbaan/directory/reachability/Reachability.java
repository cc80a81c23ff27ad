package nl.busbaan.directory.reachability;

import java.time.Instant;
import java.util.Optional;

/** Whether someone answers (bereikbaarheid), and who else does. */
public sealed interface Reachability {

    Optional<StandIn> standIn();

    /** Whom to ask when nobody stands in, or he doesn't answer either. */
    Optional<TeamDesk> team();

    /** Answers now. */
    record Now(Instant until, Optional<StandIn> standIn, Optional<TeamDesk> team) implements Reachability {}

    /** Closed or busy now; answers again at {@code nextOpen}. */
    record Later(
            Instant nextOpen,
            boolean busy,
            Optional<StandIn> standIn,
            boolean standInAnswersNow,
            Optional<TeamDesk> team)
            implements Reachability {}

    /** Absent; back at {@code nextOpen}. */
    record Away(Instant nextOpen, Optional<StandIn> standIn, Optional<TeamDesk> team) implements Reachability {}

    /** No hours known. */
    record Unknown() implements Reachability {
        @Override
        public Optional<StandIn> standIn() {
            return Optional.empty();
        }

        @Override
        public Optional<TeamDesk> team() {
            return Optional.empty();
        }
    }

    /** Of a team: nobody stands in for it. */
    static Reachability of(Availability availability, Instant now) {
        return of(availability, StandIns.NOBODY, Optional.empty(), now);
    }

    static Reachability of(Availability availability, StandIns standIns, Optional<TeamDesk> team, Instant now) {
        if (availability.answersAt(now)) {
            Instant until = availability.answersUntil(now);
            return new Now(until, firstNotAway(standIns, until), team);
        }
        Optional<StandIn> answering = standIns.at(now).stream()
                .filter(s -> s.availability().answersAt(now))
                .findFirst();
        Optional<StandIn> standIn = answering.or(() -> firstNotAway(standIns, now));
        Instant back = availability.backAt(now);
        return availability.awayUntil(now).isPresent()
                ? new Away(back, standIn, team)
                : new Later(back, availability.busyUntil(now).isPresent(), standIn, answering.isPresent(), team);
    }

    private static Optional<StandIn> firstNotAway(StandIns standIns, Instant moment) {
        return standIns.at(moment).stream()
                .filter(s -> s.availability().awayUntil(moment).isEmpty())
                .findFirst();
    }
}
