package nl.busbaan.messaging.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.Team;
import nl.busbaan.messaging.colleague.TeamId;
import nl.busbaan.messaging.colleague.Teams;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequests;
import nl.busbaan.messaging.notification.Live;
import nl.busbaan.messaging.promise.EscalationLevel;
import nl.busbaan.messaging.promise.Lane;
import nl.busbaan.messaging.promise.PromiseRules;
import nl.busbaan.messaging.promise.Promises;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.timeline.StepCode;
import nl.busbaan.messaging.timeline.StepTaken;

/**
 * A promise passed: the duo or a stand-in is called, then the team, then the team lead, and he again. Where nobody can be reached
 * the log says so and the next level is called at once. It never ends in silence.
 */
@ApplicationScoped
public class EscalatingHandovers {
    private final Handovers handovers;
    private final HelpRequests requests;
    private final HandoverRecord record;
    private final Colleagues colleagues;
    private final Teams teams;
    private final Promises promises;
    private final Live live;
    private final Clock clock;

    EscalatingHandovers(
            Handovers handovers,
            HelpRequests requests,
            HandoverRecord record,
            Colleagues colleagues,
            Teams teams,
            Promises promises,
            Live live,
            Clock clock) {
        this.handovers = handovers;
        this.requests = requests;
        this.record = record;
        this.colleagues = colleagues;
        this.teams = teams;
        this.promises = promises;
        this.live = live;
        this.clock = clock;
    }

    /** Call it in a transaction that holds the row's lock. */
    public void promisePassed(HandoverId id) {
        Handover handover = handovers.of(id).orElseThrow();
        switch (handover.state()) {
            case HandoverState.Draft draft -> remind(handover, draft);
            case HandoverState.Open open -> escalate(handover, open);
            case HandoverState.Final _ ->
                throw new IllegalStateException("A final handover (%s) has no promise that could pass.".formatted(id));
        }
    }

    /** Nobody else knows of a draft, so only the sender is reminded, once a working day. */
    private void remind(Handover handover, HandoverState.Draft draft) {
        RunningPromise again = promises.keptBy(draft.sender()).onDraft(clock.instant());
        handover.become(draft.with(draft.promise().escalated(EscalationLevel.NONE, again.by())));
        live.tell(Live.HANDOVER, handover.id().value(), Set.of(draft.sender()));
    }

    private void escalate(Handover handover, HandoverState.Open open) {
        Instant now = clock.instant();
        HelpRequest request = requests.of(handover.requestId()).orElseThrow();
        Receiver expected = Expected.of(open);
        List<StepTaken> steps = new ArrayList<>();
        EscalationLevel reached = open.promise().level();
        boolean someoneCalled = false;
        while (!someoneCalled) {
            EscalationLevel level = next(reached);
            someoneCalled = switch (level) {
                case NONE, DUO -> callDuo(handover, expected, now, steps);
                case TEAM -> callTeam(handover, expected, now, steps);
                case TEAM_LEAD -> {
                    callLead(handover, expected, reached, now, steps);
                    yield true;
                }
            };
            reached = level;
        }
        Lane lane = handover.lane().orElseThrow();
        Instant nextMoment = rulesOf(expected).nextEscalation(lane, reached, now);
        handover.become(open.with(open.promise().escalated(reached, nextMoment)));
        record.add(handover, request, HandoverHappened.Fact.ESCALATED, steps);
    }

    private static EscalationLevel next(EscalationLevel reached) {
        return switch (reached) {
            case NONE -> EscalationLevel.DUO;
            case DUO -> EscalationLevel.TEAM;
            case TEAM, TEAM_LEAD -> EscalationLevel.TEAM_LEAD;
        };
    }

    /** A team has no duo: then its members are called at once. */
    private boolean callDuo(Handover handover, Receiver expected, Instant now, List<StepTaken> steps) {
        if (!(expected instanceof Receiver.ToProfessional(ProfessionalId silent))) {
            return false;
        }
        Optional<ProfessionalId> duo = colleagues.standInFor(silent, now, List.of(handover.sender(), silent));
        if (duo.isEmpty()) {
            steps.add(step(handover, StepCode.NO_DUO_REACHED));
            return false;
        }
        handover.add(Participant.of(Participant.Role.DUO, duo.get()));
        steps.add(step(handover, StepCode.ESCALATED_TO_DUO).about(duo.get()));
        return true;
    }

    private boolean callTeam(Handover handover, Receiver expected, Instant now, List<StepTaken> steps) {
        Optional<Team> team = teamOf(expected);
        Set<ProfessionalId> reachable = team.stream()
                .flatMap(t -> reachableIn(t, handover, expected, now))
                .collect(Collectors.toSet());
        if (reachable.isEmpty()) {
            steps.add(step(handover, StepCode.NO_TEAM_REACHED));
            return false;
        }
        reachable.forEach(member -> handover.add(Participant.of(Participant.Role.TEAM, member)));
        steps.add(step(handover, StepCode.ESCALATED_TO_TEAM)
                .inTeam(team.map(Team::id).orElseThrow()));
        return true;
    }

    /** The lead isn't called as one of the team: he sees that help is needed, and nothing of the resident. */
    private Stream<ProfessionalId> reachableIn(Team team, Handover handover, Receiver expected, Instant now) {
        return team.members().stream()
                .filter(member -> !member.equals(handover.sender()))
                .filter(member -> !expected.equals(new Receiver.ToProfessional(member)))
                .filter(member -> team.lead().filter(member::equals).isEmpty())
                .filter(member -> colleagues.isReachable(member, now));
    }

    private void callLead(
            Handover handover, Receiver expected, EscalationLevel reached, Instant now, List<StepTaken> steps) {
        Optional<ProfessionalId> lead =
                teamOf(expected).flatMap(Team::lead).filter(who -> colleagues.isReachable(who, now));
        if (lead.isEmpty()) {
            steps.add(step(handover, StepCode.NO_LEAD_REACHED));
            return;
        }
        handover.add(Participant.of(Participant.Role.TEAM_LEAD, lead.get()));
        StepCode code = reached == EscalationLevel.TEAM_LEAD ? StepCode.LEAD_CALLED_AGAIN : StepCode.ESCALATED_TO_LEAD;
        steps.add(step(handover, code).about(lead.get()));
    }

    private Optional<Team> teamOf(Receiver expected) {
        return switch (expected) {
            case Receiver.ToProfessional(ProfessionalId id) -> teams.mainTeamOf(id);
            case Receiver.ToTeam(TeamId id) -> teams.of(id);
        };
    }

    private PromiseRules rulesOf(Receiver expected) {
        return switch (expected) {
            case Receiver.ToProfessional(ProfessionalId id) -> promises.keptBy(id);
            case Receiver.ToTeam(TeamId id) -> promises.keptBy(id);
        };
    }

    private static StepTaken step(Handover handover, StepCode code) {
        return StepTaken.onHandover(
                code, handover.requestId().value(), handover.id().value(), null);
    }
}
