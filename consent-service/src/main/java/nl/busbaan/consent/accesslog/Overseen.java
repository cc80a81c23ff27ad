package nl.busbaan.consent.accesslog;

import java.util.Map;
import nl.busbaan.consent.officer.Supervision;

/** Which readings an officer accounts for: those by people of the organisation, by its name as it was logged. */
record Overseen(Supervision whose) {

    boolean covers(String name) {
        return name.equals(whose.organisationName())
                || (whose.nobodys() && !whose.namesWithOfficers().contains(name));
    }

    /**
     * The same as a condition of a query.
     *
     * @param name of the column or attribute that holds the organisation's name
     */
    String condition(String name) {
        return whose.nobodys() ? "(%s = :own or %s not in (:withOfficers))".formatted(name, name) : name + " = :own";
    }

    Map<String, Object> parameters() {
        return whose.nobodys()
                ? Map.of("own", whose.organisationName(), "withOfficers", whose.namesWithOfficers())
                : Map.of("own", whose.organisationName());
    }
}
