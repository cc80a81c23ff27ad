package nl.busbaan.consent.kind;

import java.util.Set;

/** A row of the need matrix: these purposes need these kinds at these roles. */
record Need(Set<String> purposes, Set<String> kinds, Set<String> roleCategories, Set<String> roles) {
    static final String ANY = "*";

    boolean covers(Purpose purpose, Kind kind, String roleCategory, String role) {
        return (purposes.contains(ANY) || purposes.contains(purpose.code()))
                && kinds.contains(kind.code())
                && (roleCategories.contains(roleCategory) || roles.contains(role));
    }
}
