package nl.busbaan.messaging.helprequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.messaging.colleague.Assignment;
import nl.busbaan.messaging.colleague.Colleague;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.CurrentProfessional;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.notification.Live;
import nl.busbaan.messaging.promise.Promises;
import nl.busbaan.messaging.resident.ResidentId;
import nl.busbaan.messaging.resident.ResidentTexts;
import nl.busbaan.messaging.timeline.StepCode;
import nl.busbaan.messaging.timeline.StepTaken;
import nl.busbaan.messaging.timeline.Steps;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Opening a request and recording what was done; each in one transaction with its step, event and idempotency key. */
@ApplicationScoped
class HelpRequestDesk {
    private final HelpRequests requests;
    private final HelpRequestViews views;
    private final TakingAction actions;
    private final Colleagues colleagues;
    private final CurrentProfessional me;
    private final Promises promises;
    private final ResidentTexts texts;
    private final Steps steps;
    private final Live live;
    private final IdempotentRequest idempotency;
    private final Clock clock;

    HelpRequestDesk(
            HelpRequests requests,
            HelpRequestViews views,
            TakingAction actions,
            Colleagues colleagues,
            CurrentProfessional me,
            Promises promises,
            ResidentTexts texts,
            Steps steps,
            Live live,
            IdempotentRequest idempotency,
            Clock clock) {
        this.requests = requests;
        this.views = views;
        this.actions = actions;
        this.colleagues = colleagues;
        this.me = me;
        this.promises = promises;
        this.texts = texts;
        this.steps = steps;
        this.live = live;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    OpenedOrRefused open(OpenHelpRequest asked) {
        Colleague caller = me.colleague();
        Optional<Assignment> place = caller.mainAssignment();
        if (place.isEmpty()) {
            return new OpenedOrRefused.WithoutTeam();
        }
        if (caller.enforces()) {
            return new OpenedOrRefused.Enforcing();
        }
        List<Violation> violations = violations(asked, caller);
        if (!violations.isEmpty()) {
            return new OpenedOrRefused.Refused(violations);
        }
        HelpRequest.Opening opening = new HelpRequest.Opening(
                asked.residentId() == null ? ResidentId.mint() : new ResidentId(asked.residentId()),
                caller.id(),
                place.get().team(),
                duoFor(asked, caller),
                Objects.requireNonNull(asked.ownWords()).strip(),
                asked.calledName());
        HelpRequest request = new HelpRequest(opening, clock.instant(), promises.keptBy(caller.id()), texts);
        requests.persist(request);
        steps.add(StepTaken.onRequest(StepCode.OPENED, request.id().value(), caller.id()));
        requests.publish(request);
        idempotency.answered(201, location(request.id()));
        live.tell(Live.HELP_REQUEST, request.id().value(), request.caretakers());
        return new OpenedOrRefused.Opened(views.of(request, caller.id()));
    }

    /** Empty when there is no such request for the caller; otherwise the id of the action. */
    @Transactional
    Optional<UUID> act(HelpRequestId id, RecordAction asked) {
        ProfessionalId caller = me.helper();
        Optional<HelpRequest> found = requests.locked(id).filter(r -> r.isOpenTo(caller));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        HelpRequest request = found.get();
        UUID action = actions.record(
                request, caller, Objects.requireNonNull(asked.text()).strip());
        idempotency.answered(201, location(id) + "/actions/" + action);
        live.tell(Live.HELP_REQUEST, id.value(), request.caretakers(), request.resident(), id.value());
        return Optional.of(action);
    }

    static String location(HelpRequestId id) {
        return "/messaging/v1/help-requests/" + id.value();
    }

    private List<Violation> violations(OpenHelpRequest asked, Colleague caller) {
        List<Violation> violations = new ArrayList<>();
        if (asked.duoId() != null) {
            ProfessionalId duo = new ProfessionalId(asked.duoId());
            Optional<Colleague> found = colleagues.active(duo);
            if (duo.equals(caller.id()) || found.isEmpty()) {
                violations.add(Violation.inBody("duoId", "Kies een collega die hier werkt, en niet uzelf."));
            } else if (found.get().enforces()) {
                violations.add(Violation.inBody(
                        "duoId", "Deze collega werkt voor handhaving en kan niet helpen. Kies een andere collega."));
            }
        }
        if (asked.residentId() != null && !requests.knows(caller.id(), new ResidentId(asked.residentId()))) {
            violations.add(Violation.inBody(
                    "residentId", "U helpt deze inwoner nog niet. Laat dit veld leeg voor een nieuwe inwoner."));
        }
        return violations;
    }

    private @Nullable ProfessionalId duoFor(OpenHelpRequest asked, Colleague caller) {
        return asked.duoId() != null
                ? new ProfessionalId(asked.duoId())
                : caller.duoPartner()
                        .filter(d -> colleagues.helping(d).isPresent())
                        .orElse(null);
    }
}
