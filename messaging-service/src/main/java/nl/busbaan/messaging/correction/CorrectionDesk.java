package nl.busbaan.messaging.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.messaging.casefile.CaseItem;
import nl.busbaan.messaging.casefile.CaseItemId;
import nl.busbaan.messaging.casefile.CaseItems;
import nl.busbaan.messaging.casefile.ReplacingItems;
import nl.busbaan.messaging.colleague.CurrentProfessional;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.handover.CorrectedItems;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.helprequest.HelpRequests;
import nl.busbaan.messaging.notification.Live;
import nl.busbaan.messaging.promise.Promises;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.resident.ResidentAccounts;
import nl.busbaan.messaging.resident.ResidentTexts;
import nl.busbaan.messaging.timeline.StepCode;
import nl.busbaan.messaging.timeline.StepTaken;
import nl.busbaan.messaging.timeline.Steps;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.web.Version;
import org.jspecify.annotations.Nullable;

/** The resident asks, the one in charge or his duo answers; each in one transaction with its step and its word to who is concerned. */
@ApplicationScoped
class CorrectionDesk {
    private final Corrections corrections;
    private final HelpRequests requests;
    private final CaseItems items;
    private final ReplacingItems replacing;
    private final CorrectedItems corrected;
    private final ResidentAccounts accounts;
    private final Caller caller;
    private final CurrentProfessional me;
    private final Promises promises;
    private final ResidentTexts texts;
    private final Steps steps;
    private final Live live;
    private final IdempotentRequest idempotency;
    private final Clock clock;

    CorrectionDesk(
            Corrections corrections,
            HelpRequests requests,
            CaseItems items,
            ReplacingItems replacing,
            CorrectedItems corrected,
            ResidentAccounts accounts,
            Caller caller,
            CurrentProfessional me,
            Promises promises,
            ResidentTexts texts,
            Steps steps,
            Live live,
            IdempotentRequest idempotency,
            Clock clock) {
        this.corrections = corrections;
        this.requests = requests;
        this.items = items;
        this.replacing = replacing;
        this.corrected = corrected;
        this.accounts = accounts;
        this.caller = caller;
        this.me = me;
        this.promises = promises;
        this.texts = texts;
        this.steps = steps;
        this.live = live;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What comes of it. */
    sealed interface Outcome {
        record Done(UUID correction) implements Outcome {}

        record Unknown() implements Outcome {}

        /** The item was corrected before, waits for an answer, or got one. */
        record WrongState(String sentence) implements Outcome {}
    }

    @Transactional
    Outcome ask(HelpRequestId id, AskCorrection asked) {
        Optional<HelpRequest> mine = requests.locked(id)
                .filter(r -> accounts.residentsOf(caller.account()).contains(r.resident()));
        Optional<CaseItem> found = mine.flatMap(r -> item(r, Objects.requireNonNull(asked.caseItemId())));
        if (mine.isEmpty() || found.isEmpty()) {
            return new Outcome.Unknown();
        }
        HelpRequest request = mine.get();
        CaseItem item = found.get();
        if (item.isReplaced()) {
            return new Outcome.WrongState("Dit is al verbeterd. Haal de nieuwste versie op.");
        }
        if (corrections.openOf(item.id().value()).isPresent()) {
            return new Outcome.WrongState("U hebt hier al iets over gezegd. Wacht op het antwoord, of bel.");
        }
        Instant now = clock.instant();
        RunningPromise answer = promises.keptBy(request.inCharge()).onCorrection(now);
        Correction correction = new Correction(
                request, item, Objects.requireNonNull(asked.text()).strip(), now, answer, texts);
        corrections.persist(correction);
        steps.add(StepTaken.onRequest(StepCode.CORRECTION_ASKED, id.value(), null)
                .about(request.inCharge())
                .promising(answer.by()));
        idempotency.answered(201, null);
        live.tell(Live.HELP_REQUEST, id.value(), request.caretakers(), request.resident(), id.value());
        return new Outcome.Done(correction.id());
    }

    @Transactional
    Outcome answer(HelpRequestId id, UUID which, @Nullable String ifMatch, AnswerCorrection answer) {
        ProfessionalId by = me.helper();
        Optional<HelpRequest> found = requests.locked(id).filter(r -> r.isInChargeOrDuo(by));
        Optional<Correction> asked = found.flatMap(r -> corrections.locked(which, id));
        if (found.isEmpty() || asked.isEmpty()) {
            return new Outcome.Unknown();
        }
        Correction correction = asked.get();
        Version.require(ifMatch, correction.version());
        if (!correction.isOpen()) {
            return new Outcome.WrongState("Hier is al op geantwoord.");
        }
        HelpRequest request = found.get();
        List<Live.Signal> signals = new ArrayList<>();
        signals.add(new Live.Signal(Live.HELP_REQUEST, id.value(), request.caretakers()));
        if (answer.corrects()) {
            signals.addAll(correct(request, correction, Objects.requireNonNull(answer.text()), by));
        } else {
            correction.refused(Objects.requireNonNull(answer.reason()).strip(), by, clock.instant(), texts);
            steps.add(StepTaken.onRequest(StepCode.CORRECTION_REFUSED, id.value(), by));
        }
        idempotency.answered(200, null);
        live.tell(signals, request.resident(), id.value());
        return new Outcome.Done(correction.id());
    }

    private List<Live.Signal> correct(HelpRequest request, Correction correction, String text, ProfessionalId by) {
        CaseItem old = item(request, correction.caseItemId()).orElseThrow();
        CaseItem fresh = replacing.replace(request, old, text.strip(), by);
        correction.corrected(by, clock.instant());
        steps.add(StepTaken.onRequest(StepCode.CORRECTED, request.id().value(), by));
        return corrected.replace(request, old.id().value(), fresh.id().value(), by);
    }

    private Optional<CaseItem> item(HelpRequest request, UUID id) {
        return items.findByIdOptional(new CaseItemId(id))
                .filter(item -> item.requestId().equals(request.id().value()));
    }
}
