package nl.busbaan.consent.objection;

import jakarta.enterprise.context.ApplicationScoped;
import nl.busbaan.platform.crypto.ResidentKeys;
import org.jspecify.annotations.Nullable;

/** Opens and seals the words of an objection with the resident's key. */
@ApplicationScoped
class Words {
    static final String REASON = "reason";
    static final String EXTENSION = "extension";
    static final String OUTCOME = "outcome";
    private static final String ERASED = "(gewist)";

    private final ResidentKeys keys;

    Words(ResidentKeys keys) {
        this.keys = keys;
    }

    /**
     * What people wrote of one objection.
     *
     * @param reason by the resident
     * @param extension why more time was needed
     * @param outcome why it was found so
     */
    record Spoken(
            String reason,
            @Nullable String extension,
            @Nullable String outcome) {}

    Spoken of(Objection objection) {
        return new Spoken(
                plain(objection, REASON, objection.reason()),
                optional(objection, EXTENSION, objection.extensionWords()),
                optional(objection, OUTCOME, objection.outcomeWords()));
    }

    byte[] seal(Objection objection, String part, String words) {
        return keys.encrypt(objection.resident().value(), Objection.contextOf(objection.id(), part), words);
    }

    private @Nullable String optional(Objection objection, String part, byte @Nullable [] sealed) {
        return sealed == null ? null : plain(objection, part, sealed);
    }

    private String plain(Objection objection, String part, byte[] sealed) {
        return keys.decrypt(objection.resident().value(), Objection.contextOf(objection.id(), part), sealed)
                .orElse(ERASED);
    }
}
