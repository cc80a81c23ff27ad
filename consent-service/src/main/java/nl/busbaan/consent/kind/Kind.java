package nl.busbaan.consent.kind;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of data (soort gegeven), an entry of the code list.
 *
 * @param phrase how a question to the resident names it: "de brief van uw huisarts"
 * @param version of this entry; a change of meaning is a new version
 * @param secrecy under which it falls wherever it goes on the resident's consent; null of what nobody must keep secret
 */
public record Kind(
        String code,
        String name,
        String phrase,
        String lifeDomain,
        Category category,
        int version,
        @Nullable Secrecy secrecy) {

    public Optional<Secrecy> underSecrecy() {
        return Optional.ofNullable(secrecy);
    }
}
