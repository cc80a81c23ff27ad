package nl.busbaan.messaging.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

@Embeddable
public record CaseItemId(@Column(name = "id") UUID value) {
    static CaseItemId next() {
        return new CaseItemId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
