package nl.busbaan.directory.informal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Identifies an informal initiative. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record InitiativeId(@JsonValue UUID value) implements Serializable {

    public static InitiativeId next() {
        return new InitiativeId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    /** Reads a path parameter. */
    public static InitiativeId fromString(String text) {
        return new InitiativeId(UUID.fromString(text));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static @Nullable InitiativeId of(@Nullable UUID value) {
        return value == null ? null : new InitiativeId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
