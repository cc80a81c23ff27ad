package nl.busbaan.messaging.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.busbaan.messaging.colleague.Team;
import nl.busbaan.platform.time.WorkingHours;
import org.hibernate.annotations.Immutable;

/** Case data of someone who was erased, which the law says must be kept. No screen opens it; on its day its key is destroyed. */
@Entity
@Immutable
public class RetainedItem {
    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by queries
    private UUID erasureId;

    private String kind;

    @SuppressWarnings("UnusedVariable") // for who must account for it
    private UUID organisationId;

    private String organisationName;
    private Instant recordedAt;
    private String law;

    @SuppressWarnings("UnusedVariable") // for who must account for it
    private String registerEntry;

    private LocalDate keepUntil;

    @SuppressWarnings("UnusedVariable") // kept, and opened by nothing
    private byte[] text;

    protected RetainedItem() {}

    /** @param text sealed under the key of this row */
    RetainedItem(UUID id, UUID erasure, CaseItem item, Team recorder, RetentionDuties.Duty duty, byte[] text) {
        this.id = id;
        this.erasureId = erasure;
        this.kind = item.kind();
        this.organisationId = recorder.organisationId();
        this.organisationName = recorder.organisationName();
        this.recordedAt = item.recordedAt();
        this.law = duty.law();
        this.registerEntry = duty.entry();
        this.keepUntil =
                item.recordedAt().atZone(WorkingHours.ZONE).toLocalDate().plusMonths(duty.months());
        this.text = text;
    }

    UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public String organisationName() {
        return organisationName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String law() {
        return law;
    }

    /** The last day on which it is kept. */
    public LocalDate keepUntil() {
        return keepUntil;
    }
}
