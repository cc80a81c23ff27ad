package nl.busbaan.messaging.colleague;

import jakarta.persistence.Embeddable;
import java.time.Instant;

@Embeddable
record Absence(Instant absentFrom, Instant absentUntil) {
    boolean covers(Instant moment) {
        return !moment.isBefore(absentFrom) && moment.isBefore(absentUntil);
    }
}
