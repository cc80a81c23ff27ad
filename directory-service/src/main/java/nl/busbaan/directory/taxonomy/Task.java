package nl.busbaan.directory.taxonomy;

/** Public task (wettelijke taak) a team works under. */
public enum Task {
    WMO("Wmo"),
    PARTICIPATIEWET("Participatiewet"),
    JEUGDWET("Jeugdwet"),
    /** Wet gemeentelijke schuldhulpverlening. */
    WGS("Schuldhulpverlening (Wgs)"),
    SOCIALE_ZEKERHEID("Sociale zekerheid"),
    ZORG("Zorg"),
    TOESLAGEN("Toeslagen"),
    ONDERWIJS("Onderwijs"),
    WONEN("Wonen"),
    JUSTITIE("Justitie"),
    MIGRATIE("Migratie"),
    INFORMEEL("Informele hulp"),
    HANDHAVING("Handhaving");

    private final String label;

    Task(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
