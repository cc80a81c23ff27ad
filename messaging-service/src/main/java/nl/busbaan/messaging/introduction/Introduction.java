package nl.busbaan.messaging.introduction;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.helprequest.PromisedBeside;
import nl.busbaan.messaging.initiative.InitiativeId;
import nl.busbaan.messaging.promise.EscalationLevel;
import nl.busbaan.messaging.promise.PromiseColumns;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.resident.ResidentId;
import nl.busbaan.messaging.resident.ResidentTexts;
import nl.busbaan.platform.identity.OneTimeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** An introduction (kennismaking) of a resident to an informal initiative. */
@Entity
class Introduction implements PromisedBeside {
    static final String CODE_PURPOSE = "busbaan:introduction:";

    private static final String FIRST_NAME = "introduction-first-name";
    private static final String WISH = "introduction-wish";
    private static final String LANGUAGE = "introduction-language";
    private static final String TIME = "introduction-time";

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID requestId;
    private ResidentId residentId;
    private InitiativeId initiativeId;

    @Enumerated(EnumType.STRING)
    private IntroductionStatus status;

    private ProfessionalId introducedBy;
    private Instant madeAt;
    private byte[] firstName;
    private byte[] wish;
    private byte[] language;
    private byte @Nullable [] timeOfDay;
    private LocalDate day;
    private @Nullable ProfessionalId companionId;
    private @Nullable Instant agreedAt;
    private @Nullable ProfessionalId agreedWith;
    private @Nullable Instant answeredAt;
    private @Nullable ProfessionalId answerHeardBy;
    private @Nullable Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    private @Nullable WithdrawnBy withdrawnBy;

    private byte @Nullable [] codeHash;
    private @Nullable Instant codeExpiresAt;
    private byte @Nullable [] usedCodeHash;
    private @Nullable Instant usedCodeUntil;

    @Embedded
    private PromiseColumns promise = new PromiseColumns();

    protected Introduction() {}

    /** @param companion who goes along; null when nobody does, or it isn't known yet */
    record Proposal(
            InitiativeId initiative,
            Words words,
            LocalDate day,
            @Nullable ProfessionalId companion,
            ProfessionalId by) {}

    Introduction(HelpRequest request, Proposal proposal, Instant now, RunningPromise first, ResidentTexts texts) {
        id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        requestId = request.id().value();
        residentId = request.resident();
        initiativeId = proposal.initiative();
        status = IntroductionStatus.ASKED;
        introducedBy = proposal.by();
        madeAt = now;
        Words words = proposal.words();
        firstName = texts.seal(residentId, FIRST_NAME, id, words.firstName());
        wish = texts.seal(residentId, WISH, id, words.wish());
        language = texts.seal(residentId, LANGUAGE, id, words.language());
        timeOfDay = texts.sealOptional(residentId, TIME, id, words.time());
        day = proposal.day();
        companionId = proposal.companion();
        promise.run(first, request.inCharge());
    }

    IntroductionState state() {
        Heard yes = agreedAt == null ? null : new Heard(agreedAt, agreedWith);
        return switch (status) {
            case ASKED -> new IntroductionState.Asked();
            case INTRODUCED -> new IntroductionState.Introduced(Objects.requireNonNull(yes));
            case WELCOME -> new IntroductionState.Welcome(Objects.requireNonNull(yes), answer().orElseThrow());
            case DECLINED -> new IntroductionState.Declined(Objects.requireNonNull(yes), answer().orElseThrow());
            case WITHDRAWN ->
                new IntroductionState.Withdrawn(
                        yes, Objects.requireNonNull(withdrawnAt), Objects.requireNonNull(withdrawnBy));
        };
    }

    /** The initiative's answer is waited for from now on. */
    void become(IntroductionState.Introduced next, RunningPromise answer, ProfessionalId inCharge) {
        status = IntroductionStatus.INTRODUCED;
        agreedAt = next.yes().at();
        agreedWith = next.yes().by();
        promise.run(answer, inCharge);
    }

    void become(IntroductionState.Welcome next) {
        answered(IntroductionStatus.WELCOME, next.answer());
    }

    void become(IntroductionState.Declined next) {
        answered(IntroductionStatus.DECLINED, next.answer());
    }

    void become(IntroductionState.Withdrawn next) {
        status = IntroductionStatus.WITHDRAWN;
        withdrawnAt = next.at();
        withdrawnBy = next.by();
        end();
    }

    private void answered(IntroductionStatus how, Heard answer) {
        status = how;
        answeredAt = answer.at();
        answerHeardBy = answer.by();
        usedCodeHash = codeHash;
        usedCodeUntil = codeExpiresAt;
        end();
    }

    private void end() {
        forgetCode();
        promise.stop();
    }

    /** A new code takes the place of the one before. */
    void give(OneTimeCode code, Instant expiresAt) {
        codeHash = code.hash(CODE_PURPOSE);
        codeExpiresAt = expiresAt;
    }

    private void forgetCode() {
        codeHash = null;
        codeExpiresAt = null;
    }

    @Override
    public void escalate(EscalationLevel level, Instant next, ProfessionalId inCharge) {
        promise.run(running().orElseThrow().escalated(level, next), inCharge);
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

    InitiativeId initiative() {
        return initiativeId;
    }

    IntroductionStatus status() {
        return status;
    }

    ProfessionalId introducedBy() {
        return introducedBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    LocalDate day() {
        return day;
    }

    boolean isOver(LocalDate today) {
        return today.isAfter(day);
    }

    Optional<ProfessionalId> companion() {
        return Optional.ofNullable(companionId);
    }

    Optional<Heard> agreement() {
        return Optional.ofNullable(agreedAt).map(at -> new Heard(at, agreedWith));
    }

    Optional<Heard> answer() {
        return Optional.ofNullable(answeredAt).map(at -> new Heard(at, answerHeardBy));
    }

    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    Optional<WithdrawnBy> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy);
    }

    /** Empty when there is no code, or no longer. */
    Optional<Instant> codeExpiresAt() {
        return Optional.ofNullable(codeExpiresAt);
    }

    boolean codeWorks(OneTimeCode code, Instant now) {
        return isOf(code, codeHash) && now.isBefore(Objects.requireNonNull(codeExpiresAt));
    }

    /** Whether it was answered with this code a while ago: whoever lost the reply may send the same again. */
    boolean wasAnsweredWith(OneTimeCode code, Instant now) {
        return isOf(code, usedCodeHash) && now.isBefore(Objects.requireNonNull(usedCodeUntil));
    }

    private static boolean isOf(OneTimeCode code, byte @Nullable [] hash) {
        return hash != null && MessageDigest.isEqual(hash, code.hash(CODE_PURPOSE));
    }

    @Override
    public Optional<RunningPromise> running() {
        return promise.running();
    }

    /** Empty texts after erasure. */
    Words words(ResidentTexts texts) {
        return new Words(
                texts.open(residentId, FIRST_NAME, id, firstName).orElse(""),
                texts.open(residentId, WISH, id, wish).orElse(""),
                texts.open(residentId, LANGUAGE, id, language).orElse(""),
                texts.open(residentId, TIME, id, timeOfDay).orElse(null));
    }
}
