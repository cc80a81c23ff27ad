package nl.busbaan.consent.seal;

/**
 * Something that isn't as it was written.
 *
 * @param where the place in the log, as someone can look it up
 * @param what what happened to it, as far as can be told
 */
record Finding(String where, String what) {
    @Override
    public String toString() {
        return where + ": " + what;
    }
}
