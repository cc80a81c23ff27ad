package nl.busbaan.consent.request;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.consent.Ask;
import nl.busbaan.consent.consent.Continuation;
import nl.busbaan.consent.consent.Controller;
import nl.busbaan.consent.consent.Recipient;
import nl.busbaan.consent.consent.RecipientColumns;
import nl.busbaan.consent.resident.ResidentId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A question to the resident (toestemmingsvraag). It is answered once. */
@Entity
@Table(name = "consent_request")
class ConsentRequest {
    /** What the resident said. */
    enum Answer {
        YES,
        NO
    }

    @Id
    private UUID id;

    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident"))
    private ResidentId resident;

    private String purpose;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> kinds;

    @Embedded
    private RecipientColumns recipient;

    @Column(name = "recipient_label")
    private String recipientLabel;

    private LocalDate until;

    /** Free text of the helper, so encrypted for the resident. */
    private byte[] explanation;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private ColleagueId askedBy;

    @Column(name = "asked_by_label")
    private String askedByLabel;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Embedded
    private @Nullable Continuation continuation;

    /** Of a question that looks open to colleagues: its reminder, or its end. */
    @Column(name = "next_moment")
    private @Nullable Instant nextMoment;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    /** When it was over without an answer. */
    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    /**
     * Whether colleagues see that it was answered: a yes, or what one of them recorded himself. A no that the resident gave alone takes its
     * course as silence does, so that nobody sees it.
     */
    @Column(name = "answer_shown")
    private boolean answerShown;

    protected ConsentRequest() {}

    ConsentRequest(ResidentId resident, Ask ask, byte[] explanation, Colleague askedBy, Instant askedAt) {
        this.id = ask.requestId();
        this.version = 1;
        this.resident = resident;
        this.purpose = ask.purpose();
        this.kinds = Set.copyOf(ask.kinds());
        this.recipient = RecipientColumns.of(ask.recipient());
        this.recipientLabel = ask.recipientLabel();
        this.until = ask.until();
        this.continuation = ask.continuation();
        this.explanation = explanation;
        this.askedBy = askedBy.id();
        this.askedByLabel = askedBy.label();
        this.askedAt = askedAt;
    }

    /** To the resident himself: he hasn't answered, and it isn't past its last day, even when the sweep comes a second later. */
    boolean waitsAt(Instant now) {
        return answer == null && looksOpenAt(now);
    }

    /** To colleagues, and to whoever holds a code: that may be one of them. */
    boolean looksOpen() {
        return !answerShown && endedAt == null;
    }

    boolean looksOpenAt(Instant now) {
        return looksOpen() && now.isBefore(Moments.endOf(lastDay()));
    }

    boolean answerShown() {
        return answerShown;
    }

    /** The version stays when nobody may see it. */
    void answered(Said said) {
        answer = said.answer();
        answeredAt = said.at();
        if (said.answer() == Answer.YES || said.toColleague()) {
            answerShown = true;
            nextMoment = null;
            version++;
        }
    }

    /** @param toColleague whether one of them heard it */
    record Said(Answer answer, Instant at, boolean toColleague) {}

    void lookAt(Instant next) {
        nextMoment = next;
    }

    /** Asked a second and last time. The version stays: whoever reads the question may answer it as he read it. */
    void reminded(Instant at) {
        remindedAt = at;
        nextMoment = Moments.endOf(lastDay());
    }

    /** Silence was the answer, or looks like it. */
    void end(Instant at) {
        endedAt = at;
        nextMoment = null;
        version++;
    }

    /** Whether it ended before its last day, because there was nothing left to ask. */
    boolean lapsed() {
        return endedAt != null && endedAt.isBefore(Moments.endOf(lastDay()));
    }

    /** Whether the resident had not answered yet: what happened to his question later only looks so to others. */
    boolean waitedAt(Instant at) {
        return answeredAt == null || at.isBefore(answeredAt);
    }

    /** Last day on which it can be answered. */
    LocalDate lastDay() {
        return continuation == null ? until : continuation.lastDayBefore();
    }

    boolean asksTheSameAs(ConsentRequest other) {
        return purpose.equals(other.purpose)
                && recipient.equals(other.recipient)
                && !Collections.disjoint(kinds, other.kinds);
    }

    /** Binds the ciphertext of the explanation to this row. */
    static String contextOf(UUID request) {
        return "consent-request:" + request;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ResidentId resident() {
        return resident;
    }

    String purpose() {
        return purpose;
    }

    Set<String> kinds() {
        return kinds;
    }

    Ask ask(Set<String> some, @Nullable Controller controller) {
        return new Ask(id, controller, purpose, some, recipient.recipient(), recipientLabel, until, continuation);
    }

    String recipientLabel() {
        return recipientLabel;
    }

    LocalDate until() {
        return until;
    }

    Recipient recipient() {
        return recipient.recipient();
    }

    Optional<Continuation> continuation() {
        return Optional.ofNullable(continuation);
    }

    Optional<Instant> remindedAt() {
        return Optional.ofNullable(remindedAt);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    byte[] explanation() {
        return explanation;
    }

    ColleagueId askedBy() {
        return askedBy;
    }

    String askedByLabel() {
        return askedByLabel;
    }

    Instant askedAt() {
        return askedAt;
    }

    Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
