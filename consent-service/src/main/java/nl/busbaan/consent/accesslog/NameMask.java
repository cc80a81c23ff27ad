package nl.busbaan.consent.accesslog;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.officer.Officer;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Keeps a colleague's name from residents who ask who read something (naam afschermen), because somebody's safety is at stake. */
@Entity
@Table(name = "name_mask")
class NameMask {
    @Id
    private UUID id;

    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "colleague_id"))
    private ColleagueId colleague;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    private String reason;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "lifted_by")
    private @Nullable String liftedBy;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    @Column(name = "lift_reason")
    private @Nullable String liftReason;

    protected NameMask() {}

    NameMask(ColleagueId colleague, Officer keeper, String reason, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.version = 1;
        this.colleague = colleague;
        this.organisation = keeper.organisation();
        this.organisationName = keeper.organisationName();
        this.reason = reason;
        this.setBy = keeper.label();
        this.setAt = at;
    }

    void lift(Officer by, String why, Instant at) {
        liftedBy = by.label();
        liftedAt = at;
        liftReason = why;
        version++;
    }

    boolean lifted() {
        return liftedBy != null && liftedAt != null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ColleagueId colleague() {
        return colleague;
    }

    UUID organisation() {
        return organisation;
    }

    String organisationName() {
        return organisationName;
    }

    String reason() {
        return reason;
    }

    String setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }

    @Nullable
    String liftedBy() {
        return liftedBy;
    }

    @Nullable
    Instant liftedAt() {
        return liftedAt;
    }

    @Nullable
    String liftReason() {
        return liftReason;
    }
}
