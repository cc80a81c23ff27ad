package nl.busbaan.messaging.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.Teams;
import nl.busbaan.messaging.helprequest.HandoverStatus;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequests;
import nl.busbaan.messaging.notification.Live;
import nl.busbaan.messaging.timeline.StepCode;
import nl.busbaan.messaging.timeline.StepTaken;
import nl.busbaan.messaging.timeline.Steps;
import nl.busbaan.platform.outbox.Outbox;

/** What every change of a handover leaves behind, in its transaction: steps, participation, the fact, and a word to who is concerned. */
@ApplicationScoped
class HandoverRecord {
    private static final Set<HandoverStatus> ENDED =
            Set.of(HandoverStatus.COMPLETED, HandoverStatus.RETURNED, HandoverStatus.WITHDRAWN);

    private final Handovers handovers;
    private final HelpRequests requests;
    private final Teams teams;
    private final Steps steps;
    private final Outbox outbox;
    private final Live live;
    private final Clock clock;

    HandoverRecord(
            Handovers handovers,
            HelpRequests requests,
            Teams teams,
            Steps steps,
            Outbox outbox,
            Live live,
            Clock clock) {
        this.handovers = handovers;
        this.requests = requests;
        this.teams = teams;
        this.steps = steps;
        this.outbox = outbox;
        this.live = live;
        this.clock = clock;
    }

    void add(Handover handover, HelpRequest request, HandoverHappened.Fact fact, List<StepTaken> taken) {
        taken.forEach(steps::add);
        happened(handover, fact);
        requests.takePart(request, handover.id().value(), mayAct(handover), accepted(handover));
        live.tell(
                Live.HANDOVER,
                handover.id().value(),
                concerned(handover, request),
                request.resident(),
                request.id().value());
    }

    /** A returned handover that is closed because someone else was asked; who is concerned hears it with that one. */
    void followedUp(Handover handover, ProfessionalId by) {
        steps.add(StepTaken.onHandover(
                StepCode.FOLLOWED_UP,
                handover.requestId().value(),
                handover.id().value(),
                by));
        happened(handover, HandoverHappened.Fact.WITHDRAWN);
    }

    /** Of a draft that was never sent nobody else has heard, so nobody hears that it is gone. */
    void thrownAway(Handover draft, HelpRequest request) {
        handovers.flush();
        live.tell(Live.HANDOVER, draft.id().value(), request.caretakers());
    }

    /** Something that went along was corrected; to be told with what else changed. */
    Live.Signal corrected(Handover handover, HelpRequest request, ProfessionalId by) {
        steps.add(StepTaken.onHandover(
                StepCode.RECEIVED_DATA_CORRECTED,
                request.id().value(),
                handover.id().value(),
                by));
        return new Live.Signal(Live.HANDOVER, handover.id().value(), concerned(handover, request));
    }

    private void happened(Handover handover, HandoverHappened.Fact fact) {
        handovers.flush();
        outbox.append(
                HandoverHappened.TOPIC,
                fact.type(),
                handover.id().value().toString(),
                HandoverHappened.to(handover, clock.instant()));
    }

    /** Everyone who may act for the resident because of this handover; the team lead may not, he finds someone who does. */
    private Set<ProfessionalId> mayAct(Handover handover) {
        if (ENDED.contains(handover.status())) {
            return handover.status() == HandoverStatus.COMPLETED ? accepted(handover) : Set.of();
        }
        return people(handover, true);
    }

    private static Set<ProfessionalId> accepted(Handover handover) {
        return switch (handover.state()) {
            case HandoverState.Accepted accepted -> Set.of(accepted.acceptor());
            case HandoverState.ResidentSpoken spoken -> Set.of(spoken.acceptor());
            case HandoverState.Completed completed -> Set.of(completed.acceptor());
            case HandoverState.Draft _, HandoverState.Offered _, HandoverState.Read _ -> Set.of();
            case HandoverState.Returned _, HandoverState.Withdrawn _ -> Set.of();
        };
    }

    private Set<ProfessionalId> concerned(Handover handover, HelpRequest request) {
        Set<ProfessionalId> all = people(handover, false);
        all.add(handover.sender());
        all.addAll(request.caretakers());
        return all;
    }

    private Set<ProfessionalId> people(Handover handover, boolean withoutLead) {
        return handover.participants().stream()
                .filter(p -> !withoutLead || p.role() != Participant.Role.TEAM_LEAD)
                .flatMap(p -> p.role() == Participant.Role.RECEIVING_TEAM
                        ? teams.of(p.team()).map(teams::helpersOf).stream().flatMap(List::stream)
                        : java.util.stream.Stream.of(p.professional()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
