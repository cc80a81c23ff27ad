package nl.busbaan.consent.accesslog;

import java.util.Map;
import java.util.Set;
import nl.busbaan.consent.officer.Officer;

/**
 * Which readings an officer accounts for: those by people of his own organisation, by its name as it was logged. What was read at an
 * organisation that has no officers here would be nobody's, so every FG reads that too; a privacy officer doesn't.
 *
 * @param withOfficers names of the organisations that have officers here
 * @param nobodys whether he reads what is nobody's
 */
record Overseen(String organisation, Set<String> withOfficers, boolean nobodys) {

    static Overseen by(Officer officer, Set<String> withOfficers, boolean dpo) {
        return new Overseen(officer.organisationName(), withOfficers, dpo);
    }

    boolean covers(String name) {
        return name.equals(organisation) || (nobodys && !withOfficers.contains(name));
    }

    /**
     * The same as a condition of a query.
     *
     * @param name of the column or attribute that holds the organisation's name
     */
    String condition(String name) {
        return nobodys ? "(%s = :own or %s not in (:withOfficers))".formatted(name, name) : name + " = :own";
    }

    Map<String, Object> parameters() {
        return nobodys ? Map.of("own", organisation, "withOfficers", withOfficers) : Map.of("own", organisation);
    }
}
