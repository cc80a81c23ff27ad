package nl.busbaan.consent.resident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A resident (inwoner): a random number that means something only through the link to an account kept here. */
@Embeddable
public record ResidentId(@Column(name = "id") UUID value) implements Serializable {
    @Override
    public String toString() {
        return value.toString();
    }
}
