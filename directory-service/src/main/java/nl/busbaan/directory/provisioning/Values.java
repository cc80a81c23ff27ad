package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Order of attribute values. */
final class Values {
    private Values() {}

    /** Moments by time, numbers by size, everything else as text; both values are of one attribute, so of one type. */
    static int compare(JsonNode left, JsonNode right, boolean caseExact) {
        if (left.isNumber() && right.isNumber()) {
            return left.decimalValue().compareTo(right.decimalValue());
        }
        Optional<Instant> a = moment(left);
        Optional<Instant> b = moment(right);
        if (a.isPresent() && b.isPresent()) {
            return a.get().compareTo(b.get());
        }
        return caseExact
                ? left.asText().compareTo(right.asText())
                : left.asText()
                        .toLowerCase(Locale.ROOT)
                        .compareTo(right.asText().toLowerCase(Locale.ROOT));
    }

    static Optional<Instant> moment(JsonNode value) {
        // Cheap look first: most values are no moments.
        if (!value.isTextual() || !value.asText().contains("T")) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(value.asText()).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
