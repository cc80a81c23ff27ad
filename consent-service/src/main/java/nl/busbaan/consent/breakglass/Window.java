package nl.busbaan.consent.breakglass;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.resident.ResidentId;
import org.jspecify.annotations.Nullable;

/** A time in which a colleague may open a resident's data because of danger to life (noodtoegang). It is looked back on once. */
@Entity
@Table(name = "break_glass_window")
class Window {
    @Id
    private UUID id;

    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident"))
    private ResidentId resident;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "colleague_id"))
    private ColleagueId colleague;

    @Column(name = "colleague_label")
    private String colleagueLabel;

    @Column(name = "role_name")
    private String roleName;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "register_entry")
    private String registerEntry;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    /** Why, in the colleague's words; encrypted for the resident. */
    private byte[] reason;

    @Enumerated(EnumType.STRING)
    private @Nullable Review review;

    @Column(name = "review_words")
    private byte @Nullable [] reviewWords;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    protected Window() {}

    Window(Opening opening) {
        this.id = opening.id();
        this.version = 1;
        this.resident = opening.resident();
        this.colleague = opening.who().id();
        this.colleagueLabel = opening.who().label();
        this.roleName = opening.as().roleName();
        this.organisation = opening.as().organisationId();
        this.organisationName = opening.as().organisationName();
        this.registerEntry = opening.registerEntry();
        this.openedAt = opening.from();
        this.closesAt = opening.until();
        this.reason = opening.reason();
    }

    /** @param reason encrypted */
    record Opening(
            UUID id,
            ResidentId resident,
            Colleague who,
            Assignment as,
            String registerEntry,
            Instant from,
            Instant until,
            byte[] reason) {}

    /** False when it was looked back on before. */
    boolean review(Review found, byte[] words, String by, Instant at) {
        if (review != null) {
            return false;
        }
        review = found;
        reviewWords = words;
        reviewedBy = by;
        reviewedAt = at;
        version++;
        return true;
    }

    static String contextOf(UUID id, String part) {
        return "break-glass-" + part + ":" + id;
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

    ColleagueId colleague() {
        return colleague;
    }

    String colleagueLabel() {
        return colleagueLabel;
    }

    String roleName() {
        return roleName;
    }

    UUID organisation() {
        return organisation;
    }

    String organisationName() {
        return organisationName;
    }

    String registerEntry() {
        return registerEntry;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant closesAt() {
        return closesAt;
    }

    byte[] reason() {
        return reason;
    }

    Optional<Review> review() {
        return Optional.ofNullable(review);
    }

    byte @Nullable [] reviewWords() {
        return reviewWords;
    }

    @Nullable
    String reviewedBy() {
        return reviewedBy;
    }

    @Nullable
    Instant reviewedAt() {
        return reviewedAt;
    }
}
