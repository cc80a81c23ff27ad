package nl.busbaan.directory.importing;

/** Which wins when a fact was changed here after the last import. */
public enum Conflicts {
    /** What people changed here stays, until the file has something new there as well: that is a conflict, and ours stays. */
    KEEP_OURS,
    /** The file is the truth: everything becomes as it says. */
    TAKE_FILE
}
