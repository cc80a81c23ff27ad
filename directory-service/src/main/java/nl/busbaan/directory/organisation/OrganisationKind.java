package nl.busbaan.directory.organisation;

/** Kinds of organisation. */
public enum OrganisationKind {
    MUNICIPALITY("Gemeente"),
    NATIONAL_AGENCY("Landelijke uitvoerder"),
    NEIGHBOURHOOD_TEAM("Buurtteam"),
    CARE_PROVIDER("Zorgaanbieder"),
    HOUSING_CORPORATION("Woningcorporatie"),
    LEGAL("Rechtshulp"),
    INFORMAL("Informele hulp"),
    EDUCATION("Onderwijs"),
    INSURER("Zorgverzekeraar"),
    JUSTICE("Justitie"),
    DEBT_HELP("Schuldhulp"),
    OTHER("Overig");

    private final String label;

    OrganisationKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
