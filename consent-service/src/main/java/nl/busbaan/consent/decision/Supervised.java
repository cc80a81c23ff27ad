package nl.busbaan.consent.decision;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.officer.Officer;

/**
 * Which lines of the decision log an officer reads: those in which his organisation sends or receives, by where people and teams are now.
 * What concerns no organisation that has officers here would be nobody's, so every FG reads that too; a privacy officer doesn't.
 *
 * @param withOfficers the organisations that have officers here
 * @param nobodys whether he reads what is nobody's
 */
record Supervised(UUID organisation, Set<UUID> withOfficers, boolean nobodys) {
    private static final String OWN = """
            (subject in (select c.id.value from Colleague c join c.assignments a where a.organisationId = :own)
             or recordedByTeam in (select t.id from Team t where t.organisationId = :own))
            """;
    private static final String NOBODYS = """
            ((subject is null or subject not in
                 (select c.id.value from Colleague c join c.assignments a where a.organisationId in :withOfficers))
             and (recordedByTeam is null or recordedByTeam not in
                 (select t.id from Team t where t.organisationId in :withOfficers)))
            """;

    static Supervised by(Officer officer, Set<UUID> withOfficers, boolean dpo) {
        return new Supervised(officer.organisation(), withOfficers, dpo);
    }

    /** In the query language, about a line. */
    String condition() {
        return nobodys ? "(" + OWN + " or " + NOBODYS + ")" : OWN;
    }

    Map<String, Object> parameters() {
        return nobodys ? Map.of("own", organisation, "withOfficers", withOfficers) : Map.of("own", organisation);
    }
}
