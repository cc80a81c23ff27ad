package nl.busbaan.directory.entry;

/** Which way a change came in (herkomst). */
public enum Origin {
    /** By the administrator, in an editor. */
    ADMINISTRATOR("Beheer"),
    /** By the professional, on his own page. */
    OWN_PAGE("Eigen pagina"),
    /** By the entry's owner, who says that it holds. */
    CONFIRMATION("Bevestigd"),
    /** By a file. */
    IMPORT("Import"),
    /** By an organisation's own directory of people (SCIM). */
    PROVISIONING("Eigen systeem van de organisatie"),
    /** By somebody who took back an earlier change. */
    UNDO("Ongedaan gemaakt");

    private final String label;

    Origin(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
