package nl.busbaan.directory.importing;

/** What becomes of imported entries that a file no longer has. */
public enum Removal {
    /** They leave the map: the file is the whole. A file that would take very many away is refused. */
    REMOVE,
    /** As REMOVE, however many they are: somebody looked at the preview and meant it. */
    REMOVE_MANY,
    /** They stay: the file only adds and changes. */
    KEEP
}
