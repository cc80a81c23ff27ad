package nl.busbaan.directory.offering;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Identifies a scheme or service. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record OfferingId(@JsonValue UUID value) implements Serializable {

    public static OfferingId next() {
        return new OfferingId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    /** Reads a path parameter. */
    public static OfferingId fromString(String text) {
        return new OfferingId(UUID.fromString(text));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static @Nullable OfferingId of(@Nullable UUID value) {
        return value == null ? null : new OfferingId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
