package nl.busbaan.messaging.erasure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.busbaan.messaging.resident.ResidentId;
import org.hibernate.annotations.Immutable;

/** That somebody was erased here, and how much went. */
@Entity
@Immutable
class Erasure {
    @Id
    private UUID id;

    private ResidentId residentId;
    private Instant erasedAt;
    private int requests;
    private int caseItems;

    protected Erasure() {}

    /** @param caseItems how many there were, what is kept by law included */
    Erasure(ResidentErased line, int requests, int caseItems) {
        this.id = line.id();
        this.residentId = new ResidentId(line.residentRef());
        this.erasedAt = line.erasedAt();
        this.requests = requests;
        this.caseItems = caseItems;
    }

    UUID id() {
        return id;
    }

    ResidentId resident() {
        return residentId;
    }

    Instant erasedAt() {
        return erasedAt;
    }

    int requests() {
        return requests;
    }

    int caseItems() {
        return caseItems;
    }
}
