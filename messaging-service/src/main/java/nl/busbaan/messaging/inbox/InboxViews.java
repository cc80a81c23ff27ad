package nl.busbaan.messaging.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.messaging.colleague.Assignment;
import nl.busbaan.messaging.colleague.Colleague;
import nl.busbaan.messaging.colleague.CurrentProfessional;
import nl.busbaan.messaging.correction.WaitingCorrection;
import nl.busbaan.messaging.correction.WaitingCorrections;
import nl.busbaan.messaging.handover.Handover;
import nl.busbaan.messaging.handover.HandoverState;
import nl.busbaan.messaging.handover.HandoverSummaries;
import nl.busbaan.messaging.handover.Handovers;
import nl.busbaan.messaging.helprequest.HandoverSummary;
import nl.busbaan.messaging.helprequest.RequestPosition;
import nl.busbaan.messaging.promise.Lane;
import nl.busbaan.platform.web.Cursor;
import nl.busbaan.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** What waits for someone, and what he sent. */
@ApplicationScoped
class InboxViews {
    private final Handovers handovers;
    private final HandoverSummaries summaries;
    private final WaitingCorrections corrections;
    private final CurrentProfessional me;
    private final Clock clock;

    InboxViews(
            Handovers handovers,
            HandoverSummaries summaries,
            WaitingCorrections corrections,
            CurrentProfessional me,
            Clock clock) {
        this.handovers = handovers;
        this.summaries = summaries;
        this.corrections = corrections;
        this.me = me;
        this.clock = clock;
    }

    @Transactional
    Inbox inbox() {
        Colleague reader = me.colleague();
        if (reader.enforces()) {
            return inbox(List.of(), List.of());
        }
        Set<UUID> parties = Stream.concat(
                        Stream.of(reader.id().value()),
                        reader.assignments().stream().map(Assignment::teamId))
                .collect(Collectors.toUnmodifiableSet());
        List<HandoverSummary> waiting = handovers.waitingFor(reader.id(), parties).stream()
                .filter(handover -> waitsFor(reader, handover))
                .flatMap(handover -> summaries.summary(handover, reader).stream())
                .sorted(Comparator.comparing(
                        HandoverSummary::promisedBy, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return inbox(waiting, corrections.of(reader.id()));
    }

    private Inbox inbox(List<HandoverSummary> waiting, List<WaitingCorrection> corrections) {
        return new Inbox(
                clock.instant(),
                Arrays.stream(Lane.values())
                        .map(lane -> new Inbox.LaneItems(
                                lane,
                                waiting.stream().filter(s -> s.lane() == lane).toList()))
                        .toList(),
                corrections);
    }

    /** Once someone accepted, it waits for him, and for whoever was called since. */
    private boolean waitsFor(Colleague reader, Handover handover) {
        boolean accepted = handover.state() instanceof HandoverState.Accepted
                || handover.state() instanceof HandoverState.ResidentSpoken;
        return !accepted
                || handover.acceptor().filter(reader.id()::equals).isPresent()
                || handover.isCalled(reader.id());
    }

    @Transactional
    Page<HandoverSummary> sent(@Nullable String cursor, int limit) {
        Colleague sender = me.colleague();
        if (sender.enforces()) {
            return new Page<>(List.of(), null);
        }
        RequestPosition after = RequestPosition.decode(cursor);
        List<Handover> rows = handovers.sentBy(sender.id(), after.openedAt(), after.id(), limit + 1);
        return Page.cut(rows, limit, h -> Cursor.of(h.createdAt(), h.id().value()))
                .map(h -> summaries.summary(h, sender).orElseThrow());
    }
}
