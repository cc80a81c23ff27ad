package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifies a provisioning token; says nothing about its secret. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
record ProvisioningTokenId(@JsonValue UUID value) implements Serializable {

    static ProvisioningTokenId next() {
        return new ProvisioningTokenId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    /** Reads a path parameter. */
    public static ProvisioningTokenId fromString(String text) {
        return new ProvisioningTokenId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
