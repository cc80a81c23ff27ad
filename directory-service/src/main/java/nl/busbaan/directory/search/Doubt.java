package nl.busbaan.directory.search;

/**
 * How far an entry may be wrong.
 *
 * @param stale nobody confirmed it for longer than its kind's rhythm
 * @param reporters how many people certainly said that it is wrong, and got no answer yet
 */
record Doubt(boolean stale, int reporters) {
    static final Doubt NONE = new Doubt(false, 0);

    /** What may be out of date weighs this much of what it would. */
    private static final double STALE = 0.8;
    /** One person may be mistaken, or mean harm: that decides between equals and no more. */
    private static final double REPORTED_ONCE = 0.97;

    private static final double REPORTED = 0.75;
    private static final int AGREED = 2;

    boolean reported() {
        return reporters > 0;
    }

    /** Enough to let somebody else go before who would otherwise be called first. */
    boolean serious() {
        return stale || reporters >= AGREED;
    }

    double weight() {
        double reports = reporters >= AGREED ? REPORTED : reported() ? REPORTED_ONCE : 1;
        return (stale ? STALE : 1) * reports;
    }
}
