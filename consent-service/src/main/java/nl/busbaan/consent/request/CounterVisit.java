package nl.busbaan.consent.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Somebody looked with a code at the counter. Who held it we can't know, so the resident sees that it happened. */
@Entity
@Immutable
@Table(name = "counter_visit")
class CounterVisit {
    @Id
    private UUID id;

    private UUID code;
    private Instant at;

    protected CounterVisit() {}

    CounterVisit(CounterCode code, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.code = code.id();
        this.at = at;
    }

    UUID code() {
        return code;
    }

    Instant at() {
        return at;
    }
}
