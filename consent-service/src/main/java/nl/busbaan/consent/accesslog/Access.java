package nl.busbaan.consent.accesslog;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.kind.Purpose;
import nl.busbaan.consent.resident.ResidentId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** A line of the access log (inzagelog): which role read which kinds, when and why. */
@Entity
@Immutable
@Table(name = "access_log")
public class Access {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident"))
    private ResidentId resident;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "colleague_id"))
    private ColleagueId colleague;

    @Column(name = "role_name")
    private String roleName;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "team_name")
    private String teamName;

    private String purpose;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> kinds;

    protected Access() {}

    public Access(ResidentId resident, Instant at, ColleagueId who, Assignment as, Purpose purpose, Set<String> kinds) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.resident = resident;
        this.at = at;
        this.colleague = who;
        this.roleName = as.roleName();
        this.organisationName = as.organisationName();
        this.teamName = as.teamName();
        this.purpose = purpose.code();
        this.kinds = Set.copyOf(kinds);
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    String roleName() {
        return roleName;
    }

    String organisationName() {
        return organisationName;
    }

    String teamName() {
        return teamName;
    }

    String purpose() {
        return purpose;
    }

    Set<String> kinds() {
        return kinds;
    }

    ResidentId resident() {
        return resident;
    }

    ColleagueId colleague() {
        return colleague;
    }
}
