package nl.busbaan.directory.professional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Identifies a professional, in every service. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record ProfessionalId(@JsonValue UUID value) implements Serializable {

    public static ProfessionalId next() {
        return new ProfessionalId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    /** Reads a path parameter. */
    public static ProfessionalId fromString(String text) {
        return new ProfessionalId(UUID.fromString(text));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static @Nullable ProfessionalId of(@Nullable UUID value) {
        return value == null ? null : new ProfessionalId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
