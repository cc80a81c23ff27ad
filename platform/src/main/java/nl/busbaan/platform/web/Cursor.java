package nl.busbaan.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;

/** A place in a keyset-ordered list: the sort values of the last item seen. Opaque to callers. */
public record Cursor(List<String> values) {
    private static final String SEPARATOR = "\u001f";

    public static Cursor of(Object... values) {
        return new Cursor(java.util.Arrays.stream(values).map(String::valueOf).toList());
    }

    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws ProblemException 400 when the text is no cursor with this many values */
    public static Cursor decode(String text, int values) {
        try {
            List<String> decoded = List.of(
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1));
            if (decoded.size() == values) {
                return new Cursor(decoded);
            }
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
        throw malformed();
    }

    private static ProblemException malformed() {
        return ProblemException.invalid(
                new Violation("cursor", "query", "Gebruik de waarde van nextCursor uit het vorige antwoord."));
    }
}
