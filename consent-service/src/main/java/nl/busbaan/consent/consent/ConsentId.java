package nl.busbaan.consent.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

@Embeddable
public record ConsentId(@Column(name = "id") UUID value) implements Serializable {
    public static ConsentId random() {
        return new ConsentId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
