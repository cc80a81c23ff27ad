package nl.busbaan.platform.problem;

import java.util.List;

/**
 * Refuses a call with a problem. Thrown by resources and filters only: the domain refuses with a value (a sealed result), and
 * the resource turns that into this.
 */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Violation> violations;

    private ProblemException(ProblemType type, String detail, List<Violation> violations) {
        super(detail);
        this.type = type;
        this.violations = List.copyOf(violations);
    }

    /** @param detail what happened and what to do, Dutch, B1 */
    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of());
    }

    /** 400 with everything that is wrong. */
    public static ProblemException invalid(List<Violation> violations) {
        return new ProblemException(
                ProblemType.INVALID_INPUT,
                violations.size() == 1 ? "Kijk naar het veld hieronder." : "Kijk naar de velden hieronder.",
                violations);
    }

    public static ProblemException invalid(Violation... violations) {
        return invalid(List.of(violations));
    }

    /** 404: it doesn't exist or isn't the caller's; the answer is the same for both. */
    public static ProblemException notFound() {
        return of(ProblemType.NOT_FOUND, "Kijk of het adres klopt, of vraag een collega die erbij betrokken is.");
    }

    /** 409: the thing exists, but its state doesn't allow this. */
    public static ProblemException wrongState(String detail) {
        return of(ProblemType.WRONG_STATE, detail);
    }

    public ProblemType type() {
        return type;
    }

    Problem problem() {
        return Problem.of(type, String.valueOf(getMessage()), violations);
    }
}
