package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The attribute a path leads to.
 *
 * @param extension URN of the extension schema it belongs to; null for the resource's own schema
 * @param sub null for the attribute as a whole
 */
record Target(
        @Nullable String extension,
        Attribute attribute,
        @Nullable Attribute sub) {

    /** What is compared: a complex attribute is compared by its value. */
    Attribute compared() {
        return inner().orElse(attribute);
    }

    private Optional<Attribute> inner() {
        return sub == null ? attribute.sub("value") : Optional.of(sub);
    }

    /** The values the path finds in a resource, none of them a list. */
    List<JsonNode> valuesIn(ObjectNode resource) {
        List<JsonNode> found = objectsIn(resource);
        if (inner().isEmpty()) {
            return found;
        }
        List<JsonNode> within = new ArrayList<>();
        found.forEach(value -> collect(value.path(compared().name()), within));
        return within;
    }

    /** The values of the attribute itself, whatever sub-attribute the path names. */
    List<JsonNode> objectsIn(ObjectNode resource) {
        List<JsonNode> found = new ArrayList<>();
        JsonNode container = extension == null ? resource : resource.path(extension);
        collect(container.path(attribute.name()), found);
        return found;
    }

    private static void collect(JsonNode value, List<JsonNode> into) {
        if (value.isArray()) {
            value.forEach(into::add);
        } else if (!value.isMissingNode() && !value.isNull()) {
            into.add(value);
        }
    }
}
