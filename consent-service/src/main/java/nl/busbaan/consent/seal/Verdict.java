package nl.busbaan.consent.seal;

import java.util.List;

/**
 * What verifying a log came to.
 *
 * @param sealed rows in the chain
 * @param waiting rows that were written and not sealed yet
 * @param erased rows from which erasure took the resident
 * @param findings at most {@link #MOST}
 */
record Verdict(String log, long sealed, long waiting, long erased, List<Finding> findings) {
    /** Someone who rewrote a log from its beginning shouldn't make the report endless. */
    static final int MOST = 100;

    boolean untouched() {
        return findings.isEmpty();
    }
}
