package nl.busbaan.consent.consent;

import org.jspecify.annotations.Nullable;

/**
 * Who brought a consent into a state, and how.
 *
 * @param by as the resident reads it: "u", or the helper who asked
 * @param how as the resident reads it: "zelf, in Busbaan"
 * @param expression how the resident expressed himself; none of a step that isn't his
 * @param notice what the resident read or heard before answering; its text is encrypted when stored
 */
public record Utterance(
        String by,
        String how,
        @Nullable Expression expression,
        @Nullable Notice notice) {

    @Override
    public String toString() {
        return "Utterance[…]";
    }
}
