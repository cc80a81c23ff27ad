package nl.busbaan.consent.rights;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.busbaan.consent.resident.ResidentId;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The resident put his data to rest, or let it be read again; rows are only added. */
@Entity
@Immutable
@Table(name = "restriction_event")
class RestrictionEvent {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident"))
    private ResidentId resident;

    private Instant at;
    private boolean restricted;

    protected RestrictionEvent() {}

    RestrictionEvent(ResidentId resident, Instant at, boolean restricted) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.resident = resident;
        this.at = at;
        this.restricted = restricted;
    }

    ResidentId resident() {
        return resident;
    }

    Instant at() {
        return at;
    }

    boolean restricted() {
        return restricted;
    }
}
