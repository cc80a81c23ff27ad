package nl.busbaan.platform.problem;

import java.util.List;

/** The body was JSON, but some values had the wrong type; all of them are listed. */
final class TypeErrorsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    TypeErrorsException(List<Violation> violations) {
        super(violations.size() + " values of the wrong type");
        this.violations = List.copyOf(violations);
    }

    List<Violation> violations() {
        return violations;
    }
}
