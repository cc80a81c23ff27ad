package nl.busbaan.messaging.helprequest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

@Embeddable
public record HelpRequestId(@Column(name = "id") UUID value) {
    static HelpRequestId next() {
        return new HelpRequestId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
