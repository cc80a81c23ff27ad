package nl.busbaan.directory.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Identifies a team. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record TeamId(@JsonValue UUID value) implements Serializable {

    public static TeamId next() {
        return new TeamId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    /** Reads a path parameter. */
    public static TeamId fromString(String text) {
        return new TeamId(UUID.fromString(text));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static @Nullable TeamId of(@Nullable UUID value) {
        return value == null ? null : new TeamId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
