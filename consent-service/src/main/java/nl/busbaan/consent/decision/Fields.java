package nl.busbaan.consent.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.busbaan.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one AuthZEN request, or of an item of it, and collects what is wrong. */
final class Fields {
    private final JsonNode node;
    final List<Violation> violations = new ArrayList<>();

    Fields(JsonNode node) {
        this.node = node;
    }

    /** Empty text when absent or wrong; then there is a violation too. */
    String text(String entity, String field) {
        JsonNode value = node.path(entity).path(field);
        if (value.isTextual() && !value.textValue().isBlank()) {
            return value.textValue();
        }
        violations.add(Violation.inBody(
                entity + "." + field, value.isMissingNode() ? "Dit veld ontbreekt." : "Dit moet tekst zijn."));
        return "";
    }

    JsonNode optionalObject(String entity, String field) {
        JsonNode value = node.path(entity).path(field);
        if (!value.isMissingNode() && !value.isObject()) {
            violations.add(Violation.inBody(entity + "." + field, "Dit moet een object zijn."));
        }
        return value;
    }

    /** What may be absent altogether, but not be something else than an object. */
    JsonNode optionalEntity(String entity) {
        JsonNode value = node.path(entity);
        if (!value.isMissingNode() && !value.isObject()) {
            violations.add(Violation.inBody(entity, "Dit moet een object zijn."));
        }
        return value;
    }

    @Nullable
    String optionalText(JsonNode parent, String path) {
        JsonNode value = parent.path(path.substring(path.lastIndexOf('.') + 1));
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            violations.add(Violation.inBody(path, "Dit moet tekst zijn."));
        }
        return value.asText();
    }
}
