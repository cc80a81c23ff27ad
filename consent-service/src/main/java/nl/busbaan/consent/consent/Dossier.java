package nl.busbaan.consent.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of one consent, as its resident may read it.
 *
 * @param state as it is today
 * @param sentence what it comes down to, in plain words of the reader's language
 * @param recipient for whom it is, in that language
 */
public record Dossier(Consent consent, ConsentState state, String sentence, String recipient, List<Moment> moments) {

    /**
     * A step in its history, with what proves it.
     *
     * @param notice what was shown before it, if anything
     * @param until last day of what was asked or given, as it was then
     * @param hash of the link in the resident's chain that proves this step, hexadecimal
     */
    public record Moment(Step step, @Nullable Notice notice, LocalDate until, String hash) {}

    /** The last thing shown before an answer. */
    public @Nullable Notice notice() {
        return moments.stream()
                .map(Moment::notice)
                .filter(shown -> shown != null)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    @Override
    public String toString() {
        return "Dossier[" + consent.id() + "]";
    }
}
