package nl.busbaan.directory.publication;

/**
 * The whole state of one thing, as a compacted topic carries it.
 *
 * @param <T> its own type
 */
interface Published<T extends Published<T>> {
    String key();

    /** The same content under the version it is published with. */
    T withVersion(long version);
}
