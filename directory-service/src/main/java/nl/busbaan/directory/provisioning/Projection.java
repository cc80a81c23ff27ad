package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which attributes a client wants to see (RFC 7644 section 3.9). The id and the schemas always come along; names nobody knows are
 * passed over.
 */
record Projection(ResourceSchema schema, List<Target> only, List<Target> without, boolean limited) {
    private static final List<String> ALWAYS = List.of("schemas", "id");

    /** @throws ScimException when both are given: they exclude each other */
    static Projection of(ResourceSchema schema, List<String> attributes, List<String> excluded) {
        if (!attributes.isEmpty() && !excluded.isEmpty()) {
            throw ScimException.invalidValue("Use 'attributes' or 'excludedAttributes', not both.");
        }
        return new Projection(schema, targets(schema, attributes), targets(schema, excluded), !attributes.isEmpty());
    }

    /** For an answer that says no more than which version there is now. */
    static Projection versionOnly(ResourceSchema schema) {
        return of(schema, List.of("meta"), List.of());
    }

    static List<String> listed(@Nullable String commaSeparated) {
        return commaSeparated == null || commaSeparated.isBlank()
                ? List.of()
                : List.of(commaSeparated.strip().split("\\s*,\\s*"));
    }

    private static List<Target> targets(ResourceSchema schema, List<String> paths) {
        List<Target> targets = new ArrayList<>();
        for (String path : paths) {
            Optional<String> extension = schema.extension(path);
            extension.ifPresentOrElse(
                    urn -> schema.definitions(urn).forEach(a -> targets.add(new Target(urn, a, null))),
                    () -> schema.find(path).ifPresent(targets::add));
        }
        return targets;
    }

    boolean shows(String attribute) {
        return limited
                ? only.stream().anyMatch(t -> t.attribute().name().equals(attribute))
                : without.stream()
                        .noneMatch(t -> t.sub() == null && t.attribute().name().equals(attribute));
    }

    ObjectNode apply(ObjectNode resource) {
        if (!limited) {
            without.stream().filter(t -> !ALWAYS.contains(t.attribute().name())).forEach(t -> remove(resource, t));
            return resource;
        }
        ObjectNode shown = resource.objectNode();
        ALWAYS.forEach(name -> copy(resource, shown, name));
        only.forEach(t -> show(resource, shown, t));
        return shown;
    }

    private static void copy(ObjectNode from, ObjectNode to, String name) {
        JsonNode value = from.get(name);
        if (value != null) {
            to.set(name, value);
        }
    }

    private static void show(ObjectNode resource, ObjectNode shown, Target target) {
        String extension = target.extension();
        JsonNode from = extension == null ? resource : resource.path(extension);
        JsonNode value = from.path(target.attribute().name());
        if (value.isMissingNode()) {
            return;
        }
        ObjectNode to = extension == null ? shown : shown.withObjectProperty(extension);
        String name = target.attribute().name();
        Attribute sub = target.sub();
        if (sub == null) {
            to.set(name, value);
        } else if (value instanceof ArrayNode values) {
            ArrayNode parts = to.get(name) instanceof ArrayNode present ? present : to.putArray(name);
            for (int i = 0; i < values.size(); i++) {
                ObjectNode part = parts.get(i) instanceof ObjectNode present ? present : parts.addObject();
                copyPart(values.get(i), part, sub.name());
            }
        } else {
            copyPart(value, to.withObjectProperty(name), sub.name());
        }
    }

    private static void copyPart(JsonNode from, ObjectNode to, String name) {
        if (from.has(name)) {
            to.set(name, from.get(name));
        }
    }

    private static void remove(ObjectNode resource, Target target) {
        String extension = target.extension();
        if (!((extension == null ? resource : resource.path(extension)) instanceof ObjectNode container)) {
            return;
        }
        String name = target.attribute().name();
        Attribute sub = target.sub();
        if (sub == null) {
            container.remove(name);
        } else {
            target.objectsIn(resource).forEach(value -> {
                if (value instanceof ObjectNode object) {
                    object.remove(sub.name());
                }
            });
        }
    }
}
