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

/** Identifies an organisation. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record OrganisationId(@JsonValue UUID value) implements Serializable {

    public static OrganisationId next() {
        return new OrganisationId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    /** Reads a path parameter. */
    public static OrganisationId fromString(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static @Nullable OrganisationId of(@Nullable UUID value) {
        return value == null ? null : new OrganisationId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
