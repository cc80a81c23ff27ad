package nl.busbaan.directory.hsds;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record of a table, as a line of its CSV file holds it.
 *
 * @param values by column, in the file's order, without those that are empty
 */
public record HsdsRecord(String table, String id, Map<String, String> values) {

    public @Nullable String value(String column) {
        return values.get(column);
    }

    public String text(String column) {
        return values.getOrDefault(column, "");
    }

    /** The id in that column, if it is one. */
    public Optional<UUID> uuid(String column) {
        return parse(values.get(column));
    }

    public static Optional<UUID> parse(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return table + "/" + id;
    }
}
