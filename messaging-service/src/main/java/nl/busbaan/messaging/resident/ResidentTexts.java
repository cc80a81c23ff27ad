package nl.busbaan.messaging.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.platform.crypto.ResidentKeys;
import org.jspecify.annotations.Nullable;

/**
 * Free text about a resident, stored under his data key and bound to the row it stands in. Who takes part reads it; case data is
 * another thing and is opened in {@code casefile} only, on a permit.
 */
@ApplicationScoped
public class ResidentTexts {
    private final ResidentKeys keys;

    ResidentTexts(ResidentKeys keys) {
        this.keys = keys;
    }

    public byte[] seal(ResidentId resident, String field, UUID row, String text) {
        return keys.encrypt(resident.value(), context(field, row), text);
    }

    public byte @Nullable [] sealOptional(ResidentId resident, String field, UUID row, @Nullable String text) {
        return text == null || text.isBlank() ? null : seal(resident, field, row, text.strip());
    }

    /** Empty when nothing was written, or when it was erased. */
    public Optional<String> open(ResidentId resident, String field, UUID row, byte @Nullable [] sealed) {
        return sealed == null ? Optional.empty() : keys.decrypt(resident.value(), context(field, row), sealed);
    }

    private static String context(String field, UUID row) {
        return field + ":" + row;
    }
}
