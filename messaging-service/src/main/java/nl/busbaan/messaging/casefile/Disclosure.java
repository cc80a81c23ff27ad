package nl.busbaan.messaging.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.messaging.resident.ResidentId;
import nl.busbaan.platform.crypto.ResidentKeys;

/** The one place where case data is encrypted and opened. */
@ApplicationScoped
class Disclosure {
    private final ResidentKeys keys;

    Disclosure(ResidentKeys keys) {
        this.keys = keys;
    }

    byte[] seal(ResidentId resident, CaseItemId id, String text) {
        return keys.encrypt(resident.value(), context(id), text);
    }

    /** Empty when the resident's key was erased. */
    Optional<Disclosed<String>> open(CaseItem item, Ground ground) {
        if (ground instanceof OwnRight own && !own.covers(item.resident())) {
            throw new IllegalStateException(
                    "Case item %s is of another resident than the one who reads.".formatted(item.id()));
        }
        return keys.decrypt(item.resident().value(), context(item.id()), item.ciphertext())
                .map(text -> Disclosed.by(ground, () -> text));
    }

    /**
     * From under the resident's key to under a key of its own. Nobody reads it on the way.
     *
     * @param holder whose key it is to be, and where it will stand
     * @return empty when the resident's key was erased
     */
    Optional<byte[]> reseal(CaseItem item, UUID holder) {
        return keys.decrypt(item.resident().value(), context(item.id()), item.ciphertext())
                .map(text -> keys.encrypt(holder, "retained:" + holder, text));
    }

    private static String context(CaseItemId id) {
        return "case-data:" + id.value();
    }
}
