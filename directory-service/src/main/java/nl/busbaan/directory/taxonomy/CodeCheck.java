package nl.busbaan.directory.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.busbaan.platform.problem.Violation;

/** Collects the codes in a request that are in no code list. */
public final class CodeCheck {
    private final Taxonomy taxonomy;
    private final List<Violation> violations = new ArrayList<>();

    public CodeCheck(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    public CodeCheck terms(String field, TermKind kind, Collection<String> codes) {
        return known(field, taxonomy.held(kind, named(codes)), codes);
    }

    public CodeCheck roles(String field, Collection<String> codes) {
        return known(field, taxonomy.heldRoles(named(codes)), codes);
    }

    /** Adds a violation of the caller's own making when something doesn't exist. */
    public CodeCheck exists(String field, boolean exists, String message) {
        if (!exists) {
            violations.add(Violation.inBody(field, message));
        }
        return this;
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    private static List<String> named(Collection<String> codes) {
        return codes.stream().filter(Objects::nonNull).distinct().toList();
    }

    private CodeCheck known(String field, Set<String> known, Collection<String> codes) {
        int index = 0;
        for (String code : codes) {
            if (!known.contains(code)) {
                violations.add(Violation.inBody(
                        field + "[" + index + "]", "Deze code bestaat niet. Kies een code uit de codelijst."));
            }
            index++;
        }
        return this;
    }
}
