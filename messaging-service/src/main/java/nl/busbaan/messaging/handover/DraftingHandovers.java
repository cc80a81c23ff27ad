package nl.busbaan.messaging.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.busbaan.messaging.colleague.CurrentProfessional;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.helprequest.HelpRequests;
import nl.busbaan.messaging.promise.Promises;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.resident.ResidentTexts;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Writing a concept: everything is optional and everything is kept. */
@ApplicationScoped
class DraftingHandovers {
    private final Handovers handovers;
    private final HandoverDesk desk;
    private final HelpRequests requests;
    private final DraftCheck check;
    private final CurrentProfessional me;
    private final Promises promises;
    private final ResidentTexts texts;
    private final IdempotentRequest idempotency;
    private final Clock clock;

    DraftingHandovers(
            Handovers handovers,
            HandoverDesk desk,
            HelpRequests requests,
            DraftCheck check,
            CurrentProfessional me,
            Promises promises,
            ResidentTexts texts,
            IdempotentRequest idempotency,
            Clock clock) {
        this.handovers = handovers;
        this.desk = desk;
        this.requests = requests;
        this.check = check;
        this.me = me;
        this.promises = promises;
        this.texts = texts;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Only the one in charge and the duo bring someone in. */
    @Transactional
    Outcome begin(HelpRequestId id, HandoverDraft draft) {
        ProfessionalId sender = me.helper();
        Optional<HelpRequest> found = requests.of(id).filter(r -> r.isOpenTo(sender));
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        if (!found.get().isInChargeOrDuo(sender)) {
            return new Outcome.NotYours();
        }
        List<Violation> violations = check.violations(draft, id, sender);
        if (!violations.isEmpty()) {
            return new Outcome.Invalid(violations);
        }
        Handover handover = new Handover(found.get(), sender, clock.instant());
        handover.write(draft, untilOffered(sender), texts);
        handovers.persistAndFlush(handover);
        idempotency.answered(201, location(handover.id()));
        return new Outcome.Changed(handover.id());
    }

    @Transactional
    Outcome rewrite(HandoverId id, @Nullable String ifMatch, HandoverDraft draft) {
        return desk.change(id, ifMatch, opened -> {
            Handover handover = opened.handover();
            if (!(handover.state() instanceof HandoverState.Draft)) {
                return new Outcome.WrongState(handover.status());
            }
            List<Violation> violations = check.violations(draft, handover.requestId(), handover.sender());
            if (!violations.isEmpty()) {
                return new Outcome.Invalid(violations);
            }
            handover.write(draft, untilOffered(handover.sender()), texts);
            handovers.flush();
            return new Outcome.Changed(id);
        });
    }

    static String location(HandoverId id) {
        return "/messaging/v1/handovers/" + id.value();
    }

    private RunningPromise untilOffered(ProfessionalId sender) {
        return promises.keptBy(sender).onDraft(clock.instant());
    }
}
