package nl.busbaan.directory.entry;

/** What a search can find; the label is what people read. */
public enum EntryKind {
    PROFESSIONAL("Professional"),
    TEAM("Team"),
    ORGANISATION("Organisatie"),
    /** Regeling. */
    SCHEME("Regeling"),
    /** Dienst. */
    SERVICE("Hulp en dienst"),
    /** Informeel initiatief. */
    INITIATIVE("Informeel initiatief");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
