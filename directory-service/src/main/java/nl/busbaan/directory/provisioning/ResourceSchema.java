package nl.busbaan.directory.provisioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one type of resource: those every resource has, its own schema and its extensions.
 *
 * @param extensions attributes by URN, in order
 */
record ResourceSchema(String name, String urn, List<Attribute> own, Map<String, List<Attribute>> extensions) {
    private static final Attribute ID = text("id", "readOnly");
    private static final Attribute EXTERNAL_ID = text("externalId", "readWrite");
    private static final Attribute META = new Attribute(
            "meta",
            "complex",
            false,
            false,
            false,
            "readOnly",
            List.of(
                    text("resourceType", "readOnly"),
                    new Attribute("created", "dateTime", false, false, false, "readOnly", null),
                    new Attribute("lastModified", "dateTime", false, false, false, "readOnly", null),
                    text("location", "readOnly"),
                    text("version", "readOnly")));
    private static final Attribute SCHEMAS = new Attribute("schemas", "string", true, false, true, "readOnly", null);

    /**
     * Standard attributes that Busbaan has no use for and so doesn't keep (AVG article 5, data minimisation); naming one in a PATCH
     * is no mistake.
     */
    private static final Set<String> NOT_KEPT = Set.of(
            "nickname",
            "profileurl",
            "password",
            "ims",
            "photos",
            "addresses",
            "entitlements",
            "roles",
            "x509certificates",
            "employeenumber",
            "costcenter");

    private static Attribute text(String name, String mutability) {
        return new Attribute(name, "string", false, false, true, mutability, null);
    }

    List<Attribute> attributes() {
        List<Attribute> all = new ArrayList<>(List.of(SCHEMAS, ID, EXTERNAL_ID, META));
        all.addAll(own);
        return all;
    }

    /** The URN of an extension in the spelling of the schema. */
    Optional<String> extension(String urnAnyCase) {
        return extensions.keySet().stream()
                .filter(known -> known.equalsIgnoreCase(urnAnyCase))
                .findFirst();
    }

    /** The attribute of a dotted path, with or without the URN of its schema; empty when there is none. */
    Optional<Target> find(String path) {
        if (!path.toLowerCase(Locale.ROOT).startsWith("urn:")) {
            return find(null, attributes(), path);
        }
        int colon = path.lastIndexOf(':');
        String prefix = path.substring(0, colon);
        String rest = path.substring(colon + 1);
        return prefix.equalsIgnoreCase(urn)
                ? find(null, attributes(), rest)
                : extension(prefix).flatMap(known -> find(known, definitions(known), rest));
    }

    /** Whether the path, without brackets, names a standard attribute that isn't kept. */
    boolean isNotKept(String path) {
        String name = path.substring(path.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
        return NOT_KEPT.contains(name.contains(".") ? name.substring(0, name.indexOf('.')) : name);
    }

    List<Attribute> definitions(String extension) {
        return extensions.getOrDefault(extension, List.of());
    }

    private static Optional<Target> find(@Nullable String extension, List<Attribute> among, String dotted) {
        String[] names = dotted.split("\\.", -1);
        if (names.length > 2) {
            return Optional.empty();
        }
        Optional<Attribute> attribute =
                among.stream().filter(a -> a.name().equalsIgnoreCase(names[0])).findFirst();
        return names.length == 1
                ? attribute.map(a -> new Target(extension, a, null))
                : attribute.flatMap(a -> a.sub(names[1]).map(sub -> new Target(extension, a, sub)));
    }
}
