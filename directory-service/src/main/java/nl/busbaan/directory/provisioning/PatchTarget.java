package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the path of an operation leads to, and how an operation works on it. */
sealed interface PatchTarget {
    Pattern PATH = Pattern.compile("([^\\[\\]]+)(?:\\[(.*)](?:\\.([A-Za-z$]+))?)?");

    void apply(ObjectNode resource, Patch.Verb verb, @Nullable JsonNode value);

    /** The members of a group it is about; empty when it may be any of them. */
    default Optional<Set<UUID>> namedMembers(Patch.Verb verb, @Nullable JsonNode value) {
        return Optional.empty();
    }

    /**
     * @return empty for a standard attribute that isn't kept
     * @throws ScimException invalidPath, invalidFilter, or mutability when it can't be written
     */
    static Optional<PatchTarget> of(ResourceSchema schema, String path) {
        Optional<String> extension = schema.extension(path);
        if (extension.isPresent()) {
            return Optional.of(new Extension(schema, extension.get()));
        }
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw invalidPath(path);
        }
        String attribute = parts.group(1);
        if (schema.isNotKept(attribute)) {
            return Optional.empty();
        }
        String sub = parts.group(3);
        Target target =
                schema.find(sub == null ? attribute : attribute + "." + sub).orElseThrow(() -> invalidPath(path));
        if (target.attribute().isReadOnly()
                || (target.sub() != null && target.sub().isReadOnly())) {
            throw mutability("'%s' is read-only.".formatted(path));
        }
        if (!target.attribute().multiValued()) {
            if (parts.group(2) != null) {
                throw invalidPath(path);
            }
            return Optional.of(new One(target));
        }
        Filter filter = parts.group(2) == null ? null : FilterParser.parseWithin(parts.group(2), target.attribute());
        return Optional.of(new Many(target, filter));
    }

    private static ScimException invalidPath(String path) {
        return ScimException.of(ScimException.Type.INVALID_PATH, "There is no attribute at '%s'.".formatted(path));
    }

    private static ScimException mutability(String detail) {
        return ScimException.of(ScimException.Type.MUTABILITY, detail);
    }

    private static ObjectNode objectIn(ObjectNode container, String name) {
        return container.get(name) instanceof ObjectNode present ? present : container.putObject(name);
    }

    private static JsonNode given(@Nullable JsonNode value) {
        return value == null ? MissingNode.getInstance() : value;
    }

    /** All of an extension. */
    record Extension(ResourceSchema schema, String urn) implements PatchTarget {
        @Override
        public void apply(ObjectNode resource, Patch.Verb verb, @Nullable JsonNode value) {
            if (verb == Patch.Verb.REMOVE) {
                resource.remove(urn);
                return;
            }
            if (!(value instanceof ObjectNode fields)) {
                throw ScimException.invalidValue("'%s' must be an object.".formatted(urn));
            }
            fields.properties()
                    .forEach(field -> of(schema, urn + ":" + field.getKey())
                            .ifPresent(target -> target.apply(resource, verb, field.getValue())));
        }
    }

    /** A single-valued attribute, or one of its sub-attributes. */
    record One(Target target) implements PatchTarget {
        @Override
        public void apply(ObjectNode resource, Patch.Verb verb, @Nullable JsonNode value) {
            String extension = target.extension();
            ObjectNode container = extension == null ? resource : objectIn(resource, extension);
            Attribute attribute = target.attribute();
            if (target.sub() == null) {
                write(container, attribute, verb, value);
            } else {
                ObjectNode object = objectIn(container, attribute.name());
                write(object, target.sub(), verb, value);
                if (object.isEmpty()) {
                    container.remove(attribute.name());
                }
            }
            if (extension != null && container.isEmpty()) {
                resource.remove(extension);
            }
        }

        private static void write(
                ObjectNode container, Attribute attribute, Patch.Verb verb, @Nullable JsonNode value) {
            JsonNode read =
                    verb == Patch.Verb.REMOVE ? MissingNode.getInstance() : Incoming.value(attribute, given(value));
            if (Incoming.isUnassigned(read)) {
                if (attribute.required()) {
                    throw mutability("'%s' is required and can't be removed.".formatted(attribute.name()));
                }
                container.remove(attribute.name());
            } else if (read instanceof ObjectNode parts
                    && container.get(attribute.name()) instanceof ObjectNode present) {
                // What the value doesn't name stays as it was (RFC 7644 section 3.5.2.3).
                present.setAll(parts);
            } else {
                container.set(attribute.name(), read);
            }
        }
    }

    /** A multi-valued attribute: all its values, or those a filter selects, or a sub-attribute of these. */
    record Many(Target target, @Nullable Filter filter) implements PatchTarget {
        @Override
        public void apply(ObjectNode resource, Patch.Verb verb, @Nullable JsonNode value) {
            String extension = target.extension();
            ObjectNode container = extension == null ? resource : objectIn(resource, extension);
            String name = target.attribute().name();
            ArrayNode values = container.get(name) instanceof ArrayNode present ? present : container.putArray(name);
            if (target.sub() == null && filter == null) {
                whole(values, verb, value);
            } else {
                selected(values, verb, value);
            }
            if (values.isEmpty()) {
                container.remove(name);
            }
            if (extension != null && container.isEmpty()) {
                resource.remove(extension);
            }
        }

        @Override
        public Optional<Set<UUID>> namedMembers(Patch.Verb verb, @Nullable JsonNode value) {
            if (filter != null) {
                return NamedMembers.within(filter);
            }
            JsonNode read = Incoming.value(target.attribute(), given(value));
            return target.sub() != null || verb == Patch.Verb.REPLACE || read.isEmpty()
                    ? Optional.empty()
                    : NamedMembers.of(read);
        }

        private void whole(ArrayNode values, Patch.Verb verb, @Nullable JsonNode value) {
            JsonNode read = Incoming.value(target.attribute(), given(value));
            switch (verb) {
                case ADD -> read.forEach(one -> add(values, one));
                case REPLACE -> {
                    values.removeAll();
                    read.forEach(one -> add(values, one));
                }
                case REMOVE -> {
                    // Without a value all go; with one, as older identity providers send it, only those named.
                    if (read.isEmpty()) {
                        values.removeAll();
                    }
                    read.forEach(one -> removeSame(values, one));
                }
            }
        }

        private static void removeSame(ArrayNode values, JsonNode one) {
            var each = values.elements();
            while (each.hasNext()) {
                JsonNode present = each.next();
                if (present.equals(one)
                        || (one.has("value") && present.path("value").equals(one.path("value")))) {
                    each.remove();
                }
            }
        }

        private static void add(ArrayNode values, JsonNode one) {
            for (JsonNode present : values) {
                if (present instanceof ObjectNode object && one instanceof ObjectNode parts && isSame(object, parts)) {
                    object.setAll(parts);
                    onlyPrimary(values, object);
                    return;
                }
                if (present.equals(one)) {
                    return;
                }
            }
            values.add(one);
            if (one instanceof ObjectNode object) {
                onlyPrimary(values, object);
            }
        }

        private static boolean isSame(ObjectNode a, ObjectNode b) {
            return a.has("value")
                    && a.path("value").equals(b.path("value"))
                    && (!b.has("type") || !a.has("type") || a.path("type").equals(b.path("type")));
        }

        /** A new primary value takes the place of the old one (RFC 7644 section 3.5.2). */
        @SuppressWarnings("ReferenceEquality") // the value itself is meant, not one that looks like it
        private static void onlyPrimary(ArrayNode values, ObjectNode changed) {
            if (!changed.path("primary").asBoolean(false)) {
                return;
            }
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) instanceof ObjectNode other && other != changed && other.has("primary")) {
                    other.put("primary", false);
                }
            }
        }

        private void selected(ArrayNode values, Patch.Verb verb, @Nullable JsonNode value) {
            Attribute sub = target.sub();
            if (sub != null && sub.isImmutable()) {
                throw mutability("'%s' can't be changed; remove the value and add another.".formatted(sub.name()));
            }
            boolean found = false;
            var each = values.elements();
            while (each.hasNext()) {
                if (each.next() instanceof ObjectNode object && (filter == null || filter.matches(object))) {
                    found = true;
                    if (sub == null && verb == Patch.Verb.REMOVE) {
                        each.remove();
                    } else if (sub == null) {
                        object.setAll((ObjectNode) Incoming.single(target.attribute(), given(value)));
                        onlyPrimary(values, object);
                    } else if (writeSub(object, sub, verb, value)) {
                        each.remove();
                    } else {
                        onlyPrimary(values, object);
                    }
                }
            }
            if (!found && verb != Patch.Verb.REMOVE) {
                values.add(made(sub, value));
            }
        }

        /** @return whether nothing worth keeping is left */
        private static boolean writeSub(ObjectNode object, Attribute sub, Patch.Verb verb, @Nullable JsonNode value) {
            JsonNode read = verb == Patch.Verb.REMOVE ? MissingNode.getInstance() : Incoming.single(sub, given(value));
            if (Incoming.isUnassigned(read)) {
                object.remove(sub.name());
                return sub.name().equals("value");
            }
            object.set(sub.name(), read);
            return false;
        }

        /** The value that a filter like {@code type eq "work"} describes, for identity providers that address what isn't there. */
        private ObjectNode made(@Nullable Attribute sub, @Nullable JsonNode value) {
            if (sub == null
                    || !(filter instanceof Filter.Comparison(Target by, Filter.Operator operator, JsonNode is))
                    || operator != Filter.Operator.EQ
                    || !by.attribute().name().equals("type")) {
                throw ScimException.of(ScimException.Type.NO_TARGET, "No value matches the filter in the path.");
            }
            ObjectNode made = JsonNodeFactory.instance.objectNode();
            made.set("type", is);
            made.set(sub.name(), Objects.requireNonNull(Incoming.single(sub, given(value))));
            return made;
        }
    }
}
