package nl.busbaan.consent.legalbasis;

/**
 * How long the receiver keeps a kind of data (bewaartermijn), and the law that says so.
 *
 * @param kind a code, or {@code *} for every kind of the entry that has no term of its own
 */
public record Retention(String kind, int months, String law) {}
