package nl.busbaan.messaging.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

@Embeddable
public record HandoverId(@Column(name = "id") UUID value) {
    static HandoverId next() {
        return new HandoverId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
