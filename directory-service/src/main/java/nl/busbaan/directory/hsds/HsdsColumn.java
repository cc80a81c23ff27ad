package nl.busbaan.directory.hsds;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of the standard.
 *
 * @param values the only ones allowed; empty when any is
 * @param references name of the table whose ids it holds
 */
public record HsdsColumn(
        String name,
        Type type,
        Need need,
        List<String> values,
        @Nullable String references) {

    /** What a cell may hold. */
    public enum Type {
        TEXT,
        UUID,
        NUMBER,
        DATE,
        DATE_TIME,
        TIME,
        EMAIL,
        URI
    }

    /** Whether a cell must be filled. */
    public enum Need {
        OPTIONAL,
        REQUIRED,
        /** Always there in JSON, but an empty text is a value: the previous value of something new. */
        MAY_BE_EMPTY
    }

    public Optional<String> referenced() {
        return Optional.ofNullable(references);
    }
}
