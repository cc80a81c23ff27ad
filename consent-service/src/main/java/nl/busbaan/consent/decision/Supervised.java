package nl.busbaan.consent.decision;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.consent.officer.Supervision;

/**
 * Which lines of the decision log an officer reads: those in which his organisation sends or receives, by the facts of the line itself, for
 * people and teams move. A line without facts (a question that couldn't be judged) is judged by where they are now.
 */
record Supervised(Supervision whose) {
    private static final String OWN = """
            (%s
             or (papers.information is null
                 and (subject in (%s)
                      or recordedByTeam in (select t.id from Team t where t.organisationId = :own))))
            """.formatted(anyOf("own", true), worksNowAt("= :own"));
    private static final String NOBODYS = """
            (%s
             or (papers.information is null
                 and (subject is null or subject not in (%s))
                 and (recordedByTeam is null or recordedByTeam not in
                     (select t.id from Team t where t.organisationId in :withOfficers))))
            """.formatted(anyOf("withOfficers", false), worksNowAt("in :withOfficers"));

    /** As the index on the log has it. */
    static String anyOf(String organisations, boolean any) {
        return "cast(sql('organisations_in(?) && cast(? as uuid[])', papers.information, :%sInFacts) as Boolean) = %s"
                .formatted(organisations, any);
    }

    /** Of a line without facts, who wanted to see is known and nothing of then: so it goes by where he works now. */
    static String worksNowAt(String organisation) {
        return "select c.id.value from Colleague c join c.assignments a where a.organisationId " + organisation;
    }

    /** In the query language, about a line. */
    String condition() {
        return whose.nobodys() ? "(" + OWN + " or " + NOBODYS + ")" : OWN;
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("own", whose.organisation());
        parameters.put("ownInFacts", array(Set.of(whose.organisation())));
        if (whose.nobodys()) {
            parameters.put("withOfficers", whose.withOfficers());
            parameters.put("withOfficersInFacts", array(whose.withOfficers()));
        }
        return parameters;
    }

    static String array(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
