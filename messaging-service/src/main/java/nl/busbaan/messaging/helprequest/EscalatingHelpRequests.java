package nl.busbaan.messaging.helprequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.Team;
import nl.busbaan.messaging.colleague.Teams;
import nl.busbaan.messaging.notification.Live;
import nl.busbaan.messaging.promise.EscalationLevel;
import nl.busbaan.messaging.promise.Lane;
import nl.busbaan.messaging.promise.Promise;
import nl.busbaan.messaging.promise.Promises;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.timeline.StepCode;
import nl.busbaan.messaging.timeline.StepTaken;
import nl.busbaan.messaging.timeline.Steps;

/** The one in charge let a promise pass: his duo hears it, then his team lead, again and again until something is done. */
@ApplicationScoped
public class EscalatingHelpRequests {
    private final HelpRequests requests;
    private final Colleagues colleagues;
    private final Teams teams;
    private final Promises promises;
    private final Steps steps;
    private final Live live;
    private final Clock clock;

    EscalatingHelpRequests(
            HelpRequests requests,
            Colleagues colleagues,
            Teams teams,
            Promises promises,
            Steps steps,
            Live live,
            Clock clock) {
        this.requests = requests;
        this.colleagues = colleagues;
        this.teams = teams;
        this.promises = promises;
        this.steps = steps;
        this.live = live;
        this.clock = clock;
    }

    /** Call it in a transaction that holds the row's lock. */
    public void promisePassed(HelpRequestId id) {
        HelpRequest request = requests.of(id).orElseThrow();
        RunningPromise passed = request.running().orElseThrow();
        Called called = callNext(request, passed);
        request.escalate(called.reached(), called.next());
        requests.publish(request);
        live.tell(Live.HELP_REQUEST, id.value(), called.people(), request.resident(), id.value());
    }

    /**
     * A promise beside the request passed: the same people are called as for the request itself. Call it in a transaction that holds
     * the lock of its row.
     */
    public void promisePassed(PromisedBeside beside) {
        HelpRequest request = requests.of(beside.request()).orElseThrow();
        Called called = callNext(request, beside.running().orElseThrow());
        beside.escalate(called.reached(), called.next(), request.inCharge());
        UUID id = request.id().value();
        live.tell(Live.HELP_REQUEST, id, called.people(), request.resident(), id);
    }

    /** @param next when the next one is called if nothing happens */
    private record Called(EscalationLevel reached, Set<ProfessionalId> people, Instant next) {}

    /** Who is called now that a promise to this resident passed; the steps say so. */
    private Called callNext(HelpRequest request, RunningPromise passed) {
        Instant now = clock.instant();
        Set<ProfessionalId> called = new LinkedHashSet<>(request.caretakers());
        Saying saying = passed.promise() == Promise.HEAR_RESIDENT ? Saying.HE_IS_WAITED_FOR : Saying.HE_WAITS;
        EscalationLevel reached = passed.level() == EscalationLevel.NONE && callDuo(request, now, saying)
                ? EscalationLevel.DUO
                : callLead(request, now, called, saying);
        Instant next = promises.keptBy(request.inCharge()).nextEscalation(Lane.NORMAL, reached, now);
        return new Called(reached, called, next);
    }

    /** What the steps say: that the resident waits too long, or that he himself is waited for. */
    private record Saying(StepCode duo, StepCode noDuo, StepCode lead, StepCode noLead) {
        static final Saying HE_WAITS = new Saying(
                StepCode.REQUEST_ESCALATED_TO_DUO,
                StepCode.NO_DUO_REACHED,
                StepCode.REQUEST_ESCALATED_TO_LEAD,
                StepCode.NO_LEAD_REACHED);
        static final Saying HE_IS_WAITED_FOR = new Saying(
                StepCode.RESIDENT_NOT_HEARD,
                StepCode.RESIDENT_NOT_HEARD_BY_DUO,
                StepCode.RESIDENT_NOT_HEARD,
                StepCode.RESIDENT_NOT_HEARD_BY_LEAD);
    }

    private boolean callDuo(HelpRequest request, Instant now, Saying saying) {
        Optional<ProfessionalId> duo = request.duo().filter(d -> colleagues.isReachable(d, now));
        steps.add(step(request, duo.isPresent() ? saying.duo() : saying.noDuo()).about(duo.orElse(null)));
        return duo.isPresent();
    }

    private EscalationLevel callLead(HelpRequest request, Instant now, Set<ProfessionalId> called, Saying saying) {
        Optional<ProfessionalId> lead =
                teams.of(request.inChargeTeam()).flatMap(Team::lead).filter(who -> colleagues.isReachable(who, now));
        lead.ifPresent(called::add);
        steps.add(step(request, lead.isPresent() ? saying.lead() : saying.noLead())
                .about(lead.orElse(null)));
        return EscalationLevel.TEAM_LEAD;
    }

    private static StepTaken step(HelpRequest request, StepCode code) {
        return StepTaken.onRequest(code, request.id().value(), null);
    }
}
