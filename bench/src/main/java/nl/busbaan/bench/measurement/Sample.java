package nl.busbaan.bench.measurement;

/**
 * One answer.
 *
 * @param side who answered
 * @param startedMicros when it was asked, since the measuring began
 * @param micros how long the answer took
 * @param right whether it was the answer that was asked for
 */
public record Sample(Side side, long startedMicros, long micros, boolean right) {
    public enum Side {
        PRODUCT,
        PEER
    }
}
