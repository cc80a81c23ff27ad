package nl.busbaan.directory.importing;

/** Which wins when a fact was changed here after the last import, and the file has another one than it had then. */
enum Conflicts {
    /** What people changed here stays. */
    KEEP_OURS,
    /** The file's comes in its place. */
    TAKE_FILE
}
