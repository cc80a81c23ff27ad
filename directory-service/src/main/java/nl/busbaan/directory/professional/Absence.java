package nl.busbaan.directory.professional;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.busbaan.directory.reachability.Period;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A stretch in which a professional is not there (afwezigheid). The reason is his own and isn't kept. */
@Entity
public class Absence {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "professional_id"))
    private ProfessionalId professionalId;

    private Instant fromMoment;
    private Instant untilMoment;

    protected Absence() {}

    Absence(ProfessionalId professionalId, Instant from, Instant until) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.professionalId = professionalId;
        this.fromMoment = from;
        this.untilMoment = until;
    }

    public UUID id() {
        return id;
    }

    public ProfessionalId professionalId() {
        return professionalId;
    }

    public Period period() {
        return new Period(fromMoment, untilMoment);
    }
}
