package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The operations of a PATCH (RFC 7644 section 3.5.2), all of them or none. It is more forgiving than the RFC where identity providers
 * are less than exact: operations in any case, booleans as text, dotted names in a value without a path, members to remove in the
 * value, and adding or replacing a work address that isn't there yet.
 */
final class Patch {
    private static final int MOST_OPERATIONS = 1000;

    private final List<Operation> operations;
    private final ResourceSchema schema;

    private Patch(List<Operation> operations, ResourceSchema schema) {
        this.operations = operations;
        this.schema = schema;
    }

    /** What an operation does. */
    enum Verb {
        ADD,
        REPLACE,
        REMOVE
    }

    private record Operation(
            Verb verb, @Nullable String path, @Nullable JsonNode value) {}

    /** @throws ScimException invalidSyntax when it is no list of operations */
    static Patch read(ObjectNode body, ResourceSchema schema) {
        Incoming.checkMessage(body, Scim.PATCH_OP);
        JsonNode listed = Incoming.member(body, "Operations");
        if (!listed.isArray() || listed.isEmpty()) {
            throw syntax("'Operations' must be a list of at least one operation.");
        }
        if (listed.size() > MOST_OPERATIONS) {
            throw ScimException.of(413, "'Operations' may hold at most %d operations.".formatted(MOST_OPERATIONS));
        }
        List<Operation> operations = new ArrayList<>();
        listed.forEach(one -> operations.add(operation(one)));
        return new Patch(operations, schema);
    }

    private static Operation operation(JsonNode one) {
        if (!(one instanceof ObjectNode fields)) {
            throw syntax("Each of the 'Operations' must be an object.");
        }
        Verb verb = verb(Incoming.member(fields, "op").asText());
        JsonNode path = Incoming.member(fields, "path");
        JsonNode value = Incoming.member(fields, "value");
        boolean withoutPath =
                path.isMissingNode() || path.isNull() || path.asText().isBlank();
        if (verb == Verb.REMOVE && withoutPath) {
            throw ScimException.of(ScimException.Type.NO_TARGET, "A remove operation needs a 'path'.");
        }
        if (verb != Verb.REMOVE && value.isMissingNode()) {
            throw ScimException.invalidValue("An add or replace operation needs a 'value'.");
        }
        if (!withoutPath && !path.isTextual()) {
            throw syntax("'path' must be text.");
        }
        return new Operation(verb, withoutPath ? null : path.asText().strip(), value.isMissingNode() ? null : value);
    }

    private static Verb verb(String op) {
        try {
            return Verb.valueOf(op.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw syntax("'op' must be add, replace or remove.");
        }
    }

    /** @return a changed copy; the resource itself stays as it is, so that nothing is half changed */
    ObjectNode applyTo(ObjectNode resource) {
        ObjectNode changed = resource.deepCopy();
        for (Operation operation : operations) {
            if (operation.path() == null) {
                withoutPath(operation, changed);
            } else {
                PatchTarget.of(schema, operation.path())
                        .ifPresent(target -> target.apply(changed, operation.verb(), operation.value()));
            }
        }
        return changed;
    }

    /** The members it names; empty when it may be about any of them. */
    Optional<Set<UUID>> namedMembers() {
        Optional<Set<UUID>> named = Optional.of(Set.of());
        for (Operation operation : operations) {
            if (operation.path() != null) {
                named = NamedMembers.both(named, namedMembers(operation.path(), operation));
            } else if (operation.value() instanceof ObjectNode fields) {
                for (Map.Entry<String, JsonNode> field : fields.properties()) {
                    named = NamedMembers.both(
                            named,
                            namedMembers(
                                    field.getKey(), new Operation(operation.verb(), field.getKey(), field.getValue())));
                }
            }
        }
        return named;
    }

    private Optional<Set<UUID>> namedMembers(String path, Operation operation) {
        String attribute = path.contains("[") ? path.substring(0, path.indexOf('[')) : path;
        boolean aboutMembers = schema.find(attribute)
                .filter(t -> t.attribute().name().equals(NamedMembers.MEMBERS))
                .isPresent();
        return aboutMembers
                ? PatchTarget.of(schema, path)
                        .flatMap(target -> target.namedMembers(operation.verb(), operation.value()))
                : Optional.of(Set.of());
    }

    /** The value is part of a resource. Attributes that can't be written or aren't known are left out, as in a POST. */
    private void withoutPath(Operation operation, ObjectNode resource) {
        if (!(operation.value() instanceof ObjectNode fields)) {
            throw ScimException.invalidValue("Without a 'path' the 'value' must be an object.");
        }
        fields.properties().forEach(field -> {
            Optional<String> extension = schema.extension(field.getKey());
            if (extension.isPresent() && field.getValue() instanceof ObjectNode within) {
                within.properties()
                        .forEach(inner -> write(
                                extension.get() + ":" + inner.getKey(), inner.getValue(), operation.verb(), resource));
            } else {
                write(field.getKey(), field.getValue(), operation.verb(), resource);
            }
        });
    }

    private void write(String path, JsonNode value, Verb verb, ObjectNode resource) {
        String attribute = path.contains("[") ? path.substring(0, path.indexOf('[')) : path;
        if (schema.find(attribute).filter(t -> !t.attribute().isReadOnly()).isPresent()) {
            PatchTarget.of(schema, path).ifPresent(target -> target.apply(resource, verb, value));
        }
    }

    private static ScimException syntax(String detail) {
        return ScimException.of(ScimException.Type.INVALID_SYNTAX, detail);
    }
}
