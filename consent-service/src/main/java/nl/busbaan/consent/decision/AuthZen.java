package nl.busbaan.consent.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Reads AuthZEN 1.0 requests strictly: a missing field or wrong type is an error, a number is no text, unknown fields are ignored.
 * By hand, because object mapping would be more forgiving than the standard allows.
 */
final class AuthZen {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final List<String> ENTITIES = List.of("subject", "action", "resource", "context");
    private static final int MOST_ITEMS = 200;

    private AuthZen() {}

    /** When a batch stops. */
    enum Semantics {
        EXECUTE_ALL,
        DENY_ON_FIRST_DENY,
        PERMIT_ON_FIRST_PERMIT;

        boolean stopsAfter(boolean permit) {
            return switch (this) {
                case EXECUTE_ALL -> false;
                case DENY_ON_FIRST_DENY -> !permit;
                case PERMIT_ON_FIRST_PERMIT -> permit;
            };
        }
    }

    /** @param items empty when the request is a single evaluation, which stands in {@code single} */
    record Batch(Optional<Question> single, List<Parsed> items, Semantics semantics) {}

    /** @throws ProblemException 400 with all that is wrong */
    static Question single(@Nullable String contentType, @Nullable String body) {
        return orThrow(item(root(contentType, body)));
    }

    /** Top-level values are defaults that an item replaces as a whole; a bad item doesn't spoil the others. */
    static Batch batch(@Nullable String contentType, @Nullable String body) {
        JsonNode root = root(contentType, body);
        JsonNode items = root.path("evaluations");
        Semantics semantics = semantics(root.path("options"));
        if (items.isMissingNode() || (items.isArray() && items.isEmpty())) {
            return new Batch(Optional.of(orThrow(item(root))), List.of(), semantics);
        }
        if (!items.isArray()) {
            throw invalid("evaluations", "Dit moet een lijst zijn.");
        }
        if (items.size() > MOST_ITEMS) {
            throw invalid("evaluations", "Vraag hoogstens " + MOST_ITEMS + " beslissingen tegelijk.");
        }
        List<Violation> defaults = new ArrayList<>();
        ENTITIES.stream()
                .filter(name -> root.has(name) && !root.get(name).isObject())
                .forEach(name -> defaults.add(Violation.inBody(name, "Dit moet een object zijn.")));
        if (!defaults.isEmpty()) {
            throw ProblemException.invalid(defaults);
        }
        List<Parsed> parsed = new ArrayList<>();
        items.forEach(node -> parsed.add(item(withDefaults(root, node))));
        return new Batch(Optional.empty(), parsed, semantics);
    }

    private static JsonNode withDefaults(JsonNode root, JsonNode item) {
        if (!item.isObject()) {
            return item;
        }
        var merged = JsonNodeFactory.instance.objectNode();
        for (String entity : ENTITIES) {
            JsonNode value = item.has(entity) ? item.get(entity) : root.path(entity);
            if (!value.isMissingNode()) {
                merged.set(entity, value);
            }
        }
        return merged;
    }

    private static Semantics semantics(JsonNode options) {
        if (options.isMissingNode()) {
            return Semantics.EXECUTE_ALL;
        }
        JsonNode value = options.path("evaluations_semantic");
        if (options.isObject() && value.isMissingNode()) {
            return Semantics.EXECUTE_ALL;
        }
        for (Semantics semantics : Semantics.values()) {
            if (value.isTextual() && semantics.name().toLowerCase(Locale.ROOT).equals(value.textValue())) {
                return semantics;
            }
        }
        throw invalid(
                "options.evaluations_semantic", "Kies uit: execute_all, deny_on_first_deny, permit_on_first_permit.");
    }

    private static Parsed item(JsonNode node) {
        if (!node.isObject()) {
            return new Parsed.Bad(List.of(Violation.inBody("evaluations", "Dit moet een object zijn.")));
        }
        Fields fields = new Fields(node);
        String subjectType = fields.text("subject", "type");
        String subjectId = fields.text("subject", "id");
        String action = fields.text("action", "name");
        String resourceType = fields.text("resource", "type");
        String resourceId = fields.text("resource", "id");
        JsonNode properties = fields.optionalObject("resource", "properties");
        fields.optionalObject("subject", "properties");
        fields.optionalText(fields.optionalObject("action", "properties"), "action.properties.processing_activity_id");
        JsonNode context = fields.optionalEntity("context");
        String kind = fields.optionalText(properties, "resource.properties.kind");
        String resident = fields.optionalText(properties, "resource.properties.resident");
        String team = fields.optionalText(properties, "resource.properties.recordedByTeam");
        String purpose = fields.optionalText(context, "context.purpose");
        String traceparent = fields.optionalText(context, "context.traceparent");
        fields.optionalText(context, "context.time");
        if (!fields.violations.isEmpty()) {
            return new Parsed.Bad(List.copyOf(fields.violations));
        }
        return new Parsed.Good(new Question(
                subjectType,
                subjectId,
                action,
                resourceType,
                kind == null ? resourceId : kind,
                Question.uuidOrNull(resident),
                Question.uuidOrNull(team),
                purpose,
                traceparent));
    }

    static JsonNode root(@Nullable String contentType, @Nullable String body) {
        String mediaType =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!mediaType.equals("application/json")) {
            throw ProblemException.invalid(Violation.inHeader("Content-Type", "Stuur application/json."));
        }
        JsonNode root;
        try {
            root = body == null || body.isBlank() ? JSON.missingNode() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw invalid("", "Wij kunnen dit bericht niet lezen. Stuur geldige JSON.");
        }
        if (!root.isObject()) {
            throw invalid("", "Stuur een JSON-object met subject, action en resource.");
        }
        return root;
    }

    private static Question orThrow(Parsed parsed) {
        return switch (parsed) {
            case Parsed.Good good -> good.question();
            case Parsed.Bad bad -> throw ProblemException.invalid(bad.violations());
        };
    }

    static ProblemException invalid(String field, String message) {
        return ProblemException.invalid(Violation.inBody(field, message));
    }
}
