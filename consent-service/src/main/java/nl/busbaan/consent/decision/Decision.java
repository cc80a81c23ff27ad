package nl.busbaan.consent.decision;

import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.legalbasis.Entry;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/**
 * What the decision point decided.
 *
 * @param code the verdict's, or why there is no verdict
 * @param verdict null when the question couldn't be judged
 * @param rested what the verdict rested on; null without a verdict
 * @param explained false for callers who asked about somebody else: they learn nothing but the no
 */
record Decision(
        UUID id,
        boolean permit,
        String code,
        @Nullable Verdict verdict,
        @Nullable Rested rested,
        boolean explained) {

    /** A no without a verdict: nothing was judged. */
    static Decision refusal(String code, boolean explained) {
        return new Decision(UuidVersion7Strategy.INSTANCE.generateUuid(null), false, code, null, null, explained);
    }

    /** @param entries of the register that were looked at */
    record Rested(Facts facts, List<Entry> entries) {}
}
