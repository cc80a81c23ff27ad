package nl.busbaan.platform.identity;

/** Realm roles, as Keycloak puts them into the access token. */
public final class Roles {
    public static final String PROFESSIONAL = "professional";
    /** Inwoner. */
    public static final String RESIDENT = "resident";
    /** Informal initiative (informeel initiatief). */
    public static final String INITIATIVE = "initiative";
    /** Administrator of the sociale kaart (beheerder). */
    public static final String DIRECTORY_ADMIN = "directory-admin";

    public static final String PRIVACY_OFFICER = "privacy-officer";
    /** Data protection officer (functionaris gegevensbescherming, FG). */
    public static final String DPO = "dpo";
    /** Policy maker (beleidsmedewerker). */
    public static final String POLICY_MAKER = "policy-maker";
    /** Who decides for the organisation about its processing (verwerkingsverantwoordelijke). */
    public static final String CONTROLLER = "controller";
    /** Policy enforcement point: a service that asks for decisions about others (AuthZEN). */
    public static final String PEP = "pep";

    private Roles() {}
}
