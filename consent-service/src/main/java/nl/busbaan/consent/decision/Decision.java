package nl.busbaan.consent.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the decision point decided.
 *
 * @param code the verdict's, or why there is no verdict
 * @param verdict null when the question couldn't be judged
 * @param explained false for callers who asked about somebody else: they learn nothing but the no
 */
record Decision(
        UUID id, boolean permit, String code, @Nullable Verdict verdict, boolean explained) {}
