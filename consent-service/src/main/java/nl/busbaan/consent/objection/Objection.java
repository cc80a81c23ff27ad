package nl.busbaan.consent.objection;

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
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.platform.time.WorkingHours;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A resident's objection to what one organisation does with his data. It is weighed once, and he may take it back at any time. */
@Entity
@Table(name = "objection")
class Objection {
    /** AVG 12(3): an answer within a month, and two months more when it is told in the first. */
    private static final int MONTHS_TO_ANSWER = 1;

    private static final int MONTHS_MORE = 2;

    @Id
    private UUID id;

    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident"))
    private ResidentId resident;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "made_at")
    private Instant madeAt;

    /** His situation, in his own words; encrypted for the resident, as the organisation's words are. */
    private byte[] reason;

    /** The last day to answer on. */
    private LocalDate due;

    @Column(name = "extended_at")
    private @Nullable Instant extendedAt;

    @Column(name = "extension_words")
    private byte @Nullable [] extensionWords;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Column(name = "outcome_words")
    private byte @Nullable [] outcomeWords;

    @Column(name = "weighed_by")
    private @Nullable String weighedBy;

    @Column(name = "weighed_at")
    private @Nullable Instant weighedAt;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    protected Objection() {}

    Objection(Made made) {
        this.id = made.id();
        this.version = 1;
        this.resident = made.resident();
        this.organisation = made.organisation();
        this.organisationName = made.organisationName();
        this.madeAt = made.at();
        this.reason = made.reason();
        this.due = LocalDate.ofInstant(made.at(), WorkingHours.ZONE).plusMonths(MONTHS_TO_ANSWER);
    }

    /** @param reason encrypted */
    record Made(UUID id, ResidentId resident, UUID organisation, String organisationName, Instant at, byte[] reason) {}

    @Schema(name = "ObjectionState")
    enum State {
        /** Not weighed yet: what it is about stands still. */
        OPEN,
        UPHELD,
        REJECTED,
        TAKEN_BACK
    }

    State state() {
        if (takenBackAt != null) {
            return State.TAKEN_BACK;
        }
        return outcome == null ? State.OPEN : outcome == Outcome.UPHELD ? State.UPHELD : State.REJECTED;
    }

    /** Whether a decision still has to look at it. */
    boolean stands() {
        return state() == State.OPEN || state() == State.UPHELD;
    }

    boolean late(LocalDate today) {
        return state() == State.OPEN && today.isAfter(due);
    }

    /** Only once, and only before the answer was due. */
    boolean mayExtend(LocalDate today) {
        return state() == State.OPEN && extendedAt == null && !today.isAfter(due);
    }

    /** @param words encrypted */
    void extend(byte[] words, Instant at) {
        due = LocalDate.ofInstant(madeAt, WorkingHours.ZONE).plusMonths(MONTHS_TO_ANSWER + MONTHS_MORE);
        extensionWords = words;
        extendedAt = at;
        version++;
    }

    /** @param words encrypted */
    void weigh(Outcome found, byte[] words, String by, Instant at) {
        outcome = found;
        outcomeWords = words;
        weighedBy = by;
        weighedAt = at;
        version++;
    }

    void takeBack(Instant at) {
        takenBackAt = at;
        version++;
    }

    static String contextOf(UUID id, String part) {
        return "objection-" + part + ":" + id;
    }

    StandingObjection standing() {
        return new StandingObjection(organisation, outcome == Outcome.UPHELD);
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

    UUID organisation() {
        return organisation;
    }

    String organisationName() {
        return organisationName;
    }

    Instant madeAt() {
        return madeAt;
    }

    byte[] reason() {
        return reason;
    }

    LocalDate due() {
        return due;
    }

    Optional<Instant> extendedAt() {
        return Optional.ofNullable(extendedAt);
    }

    byte @Nullable [] extensionWords() {
        return extensionWords;
    }

    byte @Nullable [] outcomeWords() {
        return outcomeWords;
    }

    Optional<String> weighedBy() {
        return Optional.ofNullable(weighedBy);
    }

    Optional<Instant> weighedAt() {
        return Optional.ofNullable(weighedAt);
    }

    Optional<Instant> takenBackAt() {
        return Optional.ofNullable(takenBackAt);
    }
}
