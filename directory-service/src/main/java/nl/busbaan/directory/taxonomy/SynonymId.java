package nl.busbaan.directory.taxonomy;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifies a rule of everyday words. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record SynonymId(@JsonValue UUID value) implements Serializable {

    public static SynonymId next() {
        return new SynonymId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    /** Reads a path parameter. */
    public static SynonymId fromString(String text) {
        return new SynonymId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
