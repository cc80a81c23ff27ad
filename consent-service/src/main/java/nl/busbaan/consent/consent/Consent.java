package nl.busbaan.consent.consent;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.resident.ResidentId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A consent record (toestemming): what a resident was asked and said, about some kinds, for one purpose, to one recipient. */
@Entity
@Table(name = "consent")
public class Consent {
    @EmbeddedId
    private ConsentId id;

    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident"))
    private ResidentId resident;

    @Column(name = "request_id")
    private UUID requestId;

    @Embedded
    private @Nullable Controller controller;

    private String purpose;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> kinds;

    @Embedded
    private RecipientColumns recipient;

    @Column(name = "recipient_label")
    private String recipientLabel;

    private String state;
    private LocalDate until;

    @Embedded
    private @Nullable Continuation continuation;

    @Column(name = "given_on")
    private @Nullable LocalDate givenOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Renewal renewal;

    @Column(name = "renew_at")
    private @Nullable Instant renewAt;

    @Column(name = "last_seq")
    private long lastSeq;

    @Enumerated(EnumType.STRING)
    private @Nullable Release release;

    protected Consent() {}

    /** @param release asked for; null when none of the kinds falls under secrecy */
    Consent(ConsentId id, ResidentId resident, Ask ask, @Nullable Release release) {
        this.id = id;
        this.resident = resident;
        this.requestId = ask.requestId();
        this.controller = ask.controller();
        this.purpose = ask.purpose();
        this.kinds = Set.copyOf(ask.kinds());
        this.recipient = RecipientColumns.of(ask.recipient());
        this.recipientLabel = ask.recipientLabel();
        this.until = ask.until();
        this.continuation = ask.continuation();
        this.state = new ConsentState.Requested().term();
        this.release = release;
    }

    public ConsentState state() {
        return switch (state) {
            case "ConsentRequested" -> new ConsentState.Requested();
            case "ConsentGiven" -> new ConsentState.Given(until);
            case "RenewedConsentGiven" ->
                new ConsentState.Renewed(
                        Objects.requireNonNull(continuation, "continuation of a renewed consent")
                                .begins(),
                        until);
            case "ConsentRefused" -> new ConsentState.Refused();
            case "ConsentWithdrawn" -> new ConsentState.Withdrawn();
            default -> throw new IllegalStateException("The stored consent state %s is unknown.".formatted(state));
        };
    }

    /** For an answer. */
    public Optional<ConsentState.Asked> asked() {
        return state() instanceof ConsentState.Asked asked ? Optional.of(asked) : Optional.empty();
    }

    void become(ConsentState next, long seq, LocalDate today) {
        if (next instanceof ConsentState.Standing standing) {
            until = standing.until();
            givenOn = standing instanceof ConsentState.Renewed renewed ? renewed.from() : today;
        } else {
            renewal = null;
            renewAt = null;
        }
        state = next.term();
        lastSeq = seq;
        // A no changes nothing that others may see: a version that jumps would tell of it.
        if (!(next instanceof ConsentState.Refused)) {
            version++;
        }
    }

    /** Something around it changed that others show; what was said is as it was. */
    void touch() {
        version++;
    }

    /** @param next what is to be done at that moment */
    public void planRenewal(Renewal next, Instant at) {
        renewal = next;
        renewAt = at;
    }

    /** @param how it came out: {@code ASKED} or {@code LEFT} */
    public void settleRenewal(Renewal how) {
        renewal = how;
        renewAt = null;
    }

    public void narrowTo(Set<String> some) {
        kinds = Set.copyOf(some);
    }

    /** @param said null when none of the kinds falls under secrecy, or nothing was said of it */
    public void sayOfSecrecy(@Nullable Release said) {
        release = said;
    }

    /** Nothing while the question is open, and nothing yet of what only begins after today. */
    List<Word> words(LocalDate today) {
        if (!begunOn(today)) {
            return List.of();
        }
        return switch (state()) {
            case ConsentState.Requested r -> List.of();
            case ConsentState.Standing s ->
                List.of(new Word(recipient.recipient(), true, s.until(), lastSeq, release == Release.GIVEN));
            case ConsentState.Refused r -> no();
            case ConsentState.Withdrawn w -> no();
            case ConsentState.Expired e -> List.of();
        };
    }

    private List<Word> no() {
        return List.of(new Word(recipient.recipient(), false, until, lastSeq, false));
    }

    private boolean begunOn(LocalDate today) {
        return continuation == null || !today.isBefore(continuation.begins());
    }

    /** The yes that holds that day, or will when an earlier one ends. */
    public Optional<ConsentState.Standing> standingOn(LocalDate today) {
        return state() instanceof ConsentState.Standing yes && yes.on(today) instanceof ConsentState.Standing standing
                ? Optional.of(standing)
                : Optional.empty();
    }

    /** Asked or said later about the same, to the same. */
    public boolean follows(Consent earlier) {
        return lastSeq > earlier.lastSeq && purpose.equals(earlier.purpose) && recipient.equals(earlier.recipient);
    }

    /** Whether its word counts that day: it was answered, and doesn't only begin later. */
    boolean saidOn(LocalDate today) {
        return !(state() instanceof ConsentState.Requested) && begunOn(today);
    }

    public ConsentId id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ResidentId resident() {
        return resident;
    }

    public UUID requestId() {
        return requestId;
    }

    public @Nullable Controller controller() {
        return controller;
    }

    public String purpose() {
        return purpose;
    }

    public Set<String> kinds() {
        return kinds;
    }

    public Recipient recipient() {
        return recipient.recipient();
    }

    public String recipientLabel() {
        return recipientLabel;
    }

    public LocalDate until() {
        return until;
    }

    /** In the resident's history. */
    EventId lastStep() {
        return new EventId(resident.value(), lastSeq);
    }

    public Optional<Continuation> continuation() {
        return Optional.ofNullable(continuation);
    }

    /** First day on which the yes holds. */
    public Optional<LocalDate> givenOn() {
        return Optional.ofNullable(givenOn);
    }

    public Optional<Renewal> renewal() {
        return Optional.ofNullable(renewal);
    }

    public Optional<Release> release() {
        return Optional.ofNullable(isTakenBack() ? Release.WITHDRAWN : release);
    }

    /** Follows from the state and isn't stored, so that it is so whoever wrote the withdrawal down. */
    private boolean isTakenBack() {
        return release == Release.GIVEN && state() instanceof ConsentState.Withdrawn;
    }

    public Optional<Instant> renewAt() {
        return Optional.ofNullable(renewAt);
    }
}
