package nl.busbaan.directory.publication;

/** The whole state of one thing, as a compacted topic carries it. */
interface Published {
    String key();

    /** The same content under the version it is published with. */
    Published withVersion(long version);
}
