package nl.busbaan.messaging.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.messaging.colleague.Assignment;
import nl.busbaan.messaging.colleague.Colleague;
import nl.busbaan.messaging.colleague.CurrentProfessional;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.helprequest.HelpRequests;
import nl.busbaan.messaging.notification.Live;
import nl.busbaan.messaging.timeline.StepCode;
import nl.busbaan.messaging.timeline.StepTaken;
import nl.busbaan.messaging.timeline.Steps;
import nl.busbaan.platform.idempotency.IdempotentRequest;

/** Recording case data, and finding what someone who takes part may ask a decision about. */
@ApplicationScoped
class CaseDataDesk {
    private final HelpRequests requests;
    private final CaseItems items;
    private final AttachedItems attached;
    private final CurrentProfessional me;
    private final Disclosure disclosure;
    private final Steps steps;
    private final Live live;
    private final IdempotentRequest idempotency;
    private final Clock clock;

    CaseDataDesk(
            HelpRequests requests,
            CaseItems items,
            AttachedItems attached,
            CurrentProfessional me,
            Disclosure disclosure,
            Steps steps,
            Live live,
            IdempotentRequest idempotency,
            Clock clock) {
        this.requests = requests;
        this.items = items;
        this.attached = attached;
        this.me = me;
        this.disclosure = disclosure;
        this.steps = steps;
        this.live = live;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Empty when the caller doesn't take part. */
    @Transactional
    Optional<CaseItem> record(HelpRequestId id, RecordCaseData asked) {
        Colleague caller = me.colleague();
        Optional<HelpRequest> found = requests.of(id).filter(r -> r.isOpenTo(caller.id()) && !caller.enforces());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        HelpRequest request = found.get();
        String text = Objects.requireNonNull(asked.text()).strip();
        CaseItem item = new CaseItem(
                request,
                Objects.requireNonNull(asked.kind()),
                caller.id(),
                caller.mainAssignment().map(Assignment::team).orElse(request.inChargeTeam()),
                clock.instant(),
                (resident, itemId) -> disclosure.seal(resident, itemId, text));
        items.persist(item);
        steps.add(StepTaken.onRequest(StepCode.CASE_DATA_RECORDED, id.value(), caller.id()));
        idempotency.answered(201, location(id, item));
        live.tell(Live.HELP_REQUEST, id.value(), request.caretakers());
        return Optional.of(item);
    }

    static String location(HelpRequestId id, CaseItem item) {
        return "/messaging/v1/help-requests/" + id.value() + "/case-data/"
                + item.id().value();
    }

    record Found(Reading reading, List<CaseItem> items) {}

    /** In charge and duo: everything. Others who take part: what came to them with a handover. Nobody else: nothing. */
    @Transactional
    Optional<Found> find(HelpRequestId id, String purpose) {
        Colleague caller = me.colleague();
        return requests.of(id)
                .filter(r -> r.hasParticipant(caller.id()) && !caller.enforces())
                .map(request -> new Found(
                        new Reading(caller.id(), request.resident(), purpose, null), visible(request, caller)));
    }

    private List<CaseItem> visible(HelpRequest request, Colleague caller) {
        if (request.isInChargeOrDuo(caller.id())) {
            return items.ofRequest(request.id());
        }
        Set<UUID> came = attached.cameTo(caller.id(), request.id());
        return items.ofRequest(request.id()).stream()
                .filter(item ->
                        came.contains(item.id().value()) || item.recordedBy().equals(caller.id()))
                .toList();
    }
}
