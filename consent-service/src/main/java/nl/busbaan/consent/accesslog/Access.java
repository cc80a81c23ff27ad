package nl.busbaan.consent.accesslog;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.kind.Purpose;
import nl.busbaan.consent.logbook.Trace;
import nl.busbaan.consent.resident.ResidentId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A line of the access log (inzagelog): which role read which kinds, when and why. */
@Entity
@Immutable
@Table(name = "access_log")
public class Access {
    /** Names a processing activity of the register by its purpose (dpl.core.processing_activity_id). */
    private static final String ACTIVITIES = "urn:busbaan:verwerking:";

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident"))
    private @Nullable ResidentId resident;

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

    @Column(name = "trace_id")
    private @Nullable String traceId;

    @Column(name = "span_id")
    private @Nullable String spanId;

    @Column(name = "processing_activity")
    private @Nullable String processingActivity;

    private @Nullable String processor;

    protected Access() {}

    /** @param processor the service through which was read; null when it was no service */
    public record Operation(
            Instant at, Trace trace, @Nullable String processor) {}

    public Access(
            ResidentId resident,
            Operation operation,
            ColleagueId who,
            Assignment as,
            Purpose purpose,
            Set<String> kinds) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.resident = resident;
        this.at = operation.at();
        this.traceId = operation.trace().traceId();
        this.spanId = operation.trace().spanId();
        this.processor = operation.processor();
        this.processingActivity =
                ACTIVITIES + purpose.code().toLowerCase(Locale.ROOT).replace('_', '-');
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

    /** Null once the resident was erased. */
    @Nullable
    ResidentId resident() {
        return resident;
    }

    @Nullable
    String traceId() {
        return traceId;
    }

    @Nullable
    String spanId() {
        return spanId;
    }

    @Nullable
    String processingActivity() {
        return processingActivity;
    }

    @Nullable
    String processor() {
        return processor;
    }

    ColleagueId colleague() {
        return colleague;
    }
}
