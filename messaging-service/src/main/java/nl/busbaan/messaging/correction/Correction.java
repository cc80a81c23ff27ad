package nl.busbaan.messaging.correction;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.messaging.casefile.CaseItem;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.helprequest.PromisedBeside;
import nl.busbaan.messaging.promise.EscalationLevel;
import nl.busbaan.messaging.promise.PromiseColumns;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.resident.ResidentId;
import nl.busbaan.messaging.resident.ResidentTexts;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A correction (verbetering) that a resident asks for of one piece of case data. */
@Entity
class Correction implements PromisedBeside {
    private static final String STATEMENT = "correction-statement";
    private static final String REASON = "correction-reason";

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID requestId;
    private ResidentId residentId;
    private UUID caseItemId;

    @Enumerated(EnumType.STRING)
    private CorrectionStatus status;

    private byte[] statement;
    private Instant askedAt;
    private byte @Nullable [] reason;
    private @Nullable ProfessionalId answeredBy;
    private @Nullable Instant answeredAt;

    @Embedded
    private PromiseColumns promise = new PromiseColumns();

    protected Correction() {}

    Correction(
            HelpRequest request, CaseItem item, String words, Instant now, RunningPromise answer, ResidentTexts texts) {
        id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        requestId = request.id().value();
        residentId = request.resident();
        caseItemId = item.id().value();
        status = CorrectionStatus.ASKED;
        statement = texts.seal(residentId, STATEMENT, id, words);
        askedAt = now;
        promise.run(answer, request.inCharge());
    }

    void corrected(ProfessionalId by, Instant at) {
        answer(CorrectionStatus.CORRECTED, by, at);
    }

    void refused(String why, ProfessionalId by, Instant at, ResidentTexts texts) {
        reason = texts.seal(residentId, REASON, id, why);
        answer(CorrectionStatus.REFUSED, by, at);
    }

    private void answer(CorrectionStatus how, ProfessionalId by, Instant at) {
        status = how;
        answeredBy = by;
        answeredAt = at;
        promise.stop();
    }

    @Override
    public void escalate(EscalationLevel level, Instant next, ProfessionalId inCharge) {
        promise.run(running().orElseThrow().escalated(level, next), inCharge);
    }

    boolean isOpen() {
        return status == CorrectionStatus.ASKED;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Override
    public HelpRequestId request() {
        return new HelpRequestId(requestId);
    }

    UUID caseItemId() {
        return caseItemId;
    }

    CorrectionStatus status() {
        return status;
    }

    Instant askedAt() {
        return askedAt;
    }

    Optional<ProfessionalId> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** Empty once it was answered. */
    @Override
    public Optional<RunningPromise> running() {
        return promise.running();
    }

    /** Empty after erasure. */
    String statement(ResidentTexts texts) {
        return texts.open(residentId, STATEMENT, id, statement).orElse("");
    }

    Optional<String> reason(ResidentTexts texts) {
        return texts.open(residentId, REASON, id, reason);
    }
}
