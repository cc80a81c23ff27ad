package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Brings what clients send into the one form everything here works with: names as in the schema, values of their type, nothing that
 * is read-only, nothing unassigned. Attributes in no schema are left out, as RFC 7644 section 3.3 has it: what Busbaan has no use for
 * it doesn't keep.
 */
final class Incoming {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_VALUES = 50_000;

    private Incoming() {}

    /** @throws ScimException invalidSyntax when it is no resource of this type, invalidValue for a value of another type */
    static ObjectNode resource(ObjectNode body, ResourceSchema schema) {
        checkSchemas(body, schema);
        ObjectNode read = NODES.objectNode();
        for (Map.Entry<String, JsonNode> field : body.properties()) {
            schema.extension(field.getKey())
                    .ifPresentOrElse(
                            urn -> read.set(urn, object(schema.definitions(urn), field.getKey(), field.getValue())),
                            () -> put(schema.attributes(), field.getKey(), field.getValue(), read));
        }
        return read;
    }

    /** The message types of requests that are no resource: PatchOp, SearchRequest. */
    static void checkMessage(ObjectNode body, String urn) {
        if (!texts(member(body, "schemas")).contains(urn.toLowerCase(Locale.ROOT))) {
            throw syntax("'schemas' must hold %s.".formatted(urn));
        }
    }

    private static void checkSchemas(ObjectNode body, ResourceSchema schema) {
        List<String> named = texts(member(body, "schemas"));
        if (!named.contains(schema.urn().toLowerCase(Locale.ROOT))) {
            throw syntax("'schemas' must hold %s.".formatted(schema.urn()));
        }
        for (String urn : named) {
            if (!urn.equalsIgnoreCase(schema.urn()) && schema.extension(urn).isEmpty()) {
                throw syntax("'schemas' names %s, which a %s doesn't have.".formatted(urn, schema.name()));
            }
        }
    }

    private static List<String> texts(JsonNode array) {
        return array.isArray()
                ? array.valueStream()
                        .map(urn -> urn.asText().toLowerCase(Locale.ROOT))
                        .toList()
                : List.of();
    }

    /** A member of a message, its name in any case. */
    static JsonNode member(ObjectNode body, String name) {
        return body.properties().stream()
                .filter(field -> field.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NODES.missingNode());
    }

    private static ObjectNode object(List<Attribute> definitions, String name, JsonNode value) {
        if (!(value instanceof ObjectNode fields)) {
            throw wrongType(name, "an object");
        }
        ObjectNode read = NODES.objectNode();
        fields.properties().forEach(field -> put(definitions, field.getKey(), field.getValue(), read));
        return read;
    }

    private static void put(List<Attribute> definitions, String name, JsonNode value, ObjectNode into) {
        definitions.stream()
                .filter(a -> a.name().equalsIgnoreCase(name) && !a.isReadOnly())
                .findFirst()
                .ifPresent(a -> {
                    JsonNode read = value(a, value);
                    if (!isUnassigned(read)) {
                        into.set(a.name(), read);
                    }
                });
    }

    /** Null, an empty list and an empty object all mean that there is nothing (RFC 7643 section 2.5). */
    static boolean isUnassigned(JsonNode value) {
        return value.isNull() || value.isMissingNode() || (value.isContainerNode() && value.isEmpty());
    }

    /** The value of a whole attribute: a list when it is multi-valued. */
    static JsonNode value(Attribute attribute, JsonNode value) {
        if (!attribute.multiValued()) {
            return single(attribute, value);
        }
        ArrayNode read = NODES.arrayNode();
        if (value.isArray()) {
            if (value.size() > MOST_VALUES) {
                throw ScimException.of(413, "'%s' holds more than %d values.".formatted(attribute.name(), MOST_VALUES));
            }
            value.forEach(one -> add(read, single(attribute, one)));
        } else {
            add(read, single(attribute, value));
        }
        return read;
    }

    private static void add(ArrayNode values, JsonNode value) {
        if (!isUnassigned(value)) {
            values.add(value);
        }
    }

    /** One value of an attribute. */
    static JsonNode single(Attribute attribute, JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return NullNode.instance;
        }
        return switch (attribute.type()) {
            case "complex" -> complex(attribute, value);
            case "boolean" -> bool(attribute, value);
            case "integer" -> integer(attribute, value);
            default -> text(attribute, value);
        };
    }

    /** Some identity providers send the bare value: {@code "manager": "<id>"}, {@code "members": ["<id>"]}. */
    private static JsonNode complex(Attribute attribute, JsonNode value) {
        return value.isTextual() && attribute.sub("value").isPresent()
                ? object(attribute.subs(), attribute.name(), NODES.objectNode().set("value", value))
                : object(attribute.subs(), attribute.name(), value);
    }

    /** Entra ID sends "True" and "False" as text. */
    private static JsonNode bool(Attribute attribute, JsonNode value) {
        if (value.isBoolean()) {
            return value;
        }
        return switch (value.asText().toLowerCase(Locale.ROOT)) {
            case "true" -> BooleanNode.TRUE;
            case "false" -> BooleanNode.FALSE;
            default -> throw wrongType(attribute.name(), "true or false");
        };
    }

    private static JsonNode integer(Attribute attribute, JsonNode value) {
        if (value.canConvertToInt() && value.canConvertToExactIntegral()) {
            return IntNode.valueOf(value.intValue());
        }
        throw wrongType(attribute.name(), "a whole number");
    }

    private static JsonNode text(Attribute attribute, JsonNode value) {
        if (!value.isTextual()) {
            throw wrongType(attribute.name(), "text");
        }
        if (value.asText().length() > LONGEST_TEXT || value.asText().indexOf('\0') >= 0) {
            throw ScimException.invalidValue("'%s' must be at most %d characters, without null characters."
                    .formatted(attribute.name(), LONGEST_TEXT));
        }
        return value.asText().isEmpty() ? NullNode.instance : value;
    }

    private static ScimException wrongType(String name, String wanted) {
        return ScimException.invalidValue("'%s' must be %s.".formatted(name, wanted));
    }

    private static ScimException syntax(String detail) {
        return ScimException.of(ScimException.Type.INVALID_SYNTAX, detail);
    }
}
