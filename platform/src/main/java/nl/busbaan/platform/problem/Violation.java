package nl.busbaan.platform.problem;

/**
 * One thing wrong with the input.
 *
 * @param field JSON path from the body's root ({@code caseData[2].kind}), or the parameter's name
 * @param in {@code body}, {@code query}, {@code path} or {@code header}
 * @param message what to do, Dutch, B1
 */
public record Violation(String field, String in, String message) {

    public static Violation inBody(String field, String message) {
        return new Violation(field, "body", message);
    }

    public static Violation inHeader(String field, String message) {
        return new Violation(field, "header", message);
    }
}
