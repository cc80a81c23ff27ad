package nl.busbaan.directory.taxonomy;

/** Field of work of a role; the legal register tells roles apart by it. */
public enum RoleCategory {
    MEDICAL,
    SOCIAL,
    INCOME,
    DEBT,
    LEGAL,
    YOUTH,
    HOUSING,
    EDUCATION,
    JUSTICE,
    INFORMAL,
    /** Team leads: they decide when a team is asked for help, and come after those who do the work itself. */
    MANAGEMENT,
    POLICY
}
