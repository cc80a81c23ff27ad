package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which resources a client asks for (RFC 7644 section 3.4.2).
 *
 * @param startIndex from 1
 * @param count 0 asks for the total alone
 */
record ListQuery(
        @Nullable Filter filter,
        @Nullable Target sortBy,
        boolean descending,
        int startIndex,
        int count,
        Projection projection) {
    static final int MOST = 200;
    private static final int USUAL = 100;

    /** What was asked, as text or JSON had it. */
    record Asked(
            @Nullable String filter,
            @Nullable String sortBy,
            @Nullable String sortOrder,
            @Nullable String startIndex,
            @Nullable String count,
            List<String> attributes,
            List<String> excludedAttributes) {

        /** A SearchRequest (RFC 7644 section 3.4.3). */
        static Asked of(ObjectNode body) {
            Incoming.checkMessage(body, Scim.SEARCH_REQUEST);
            return new Asked(
                    text(body, "filter"),
                    text(body, "sortBy"),
                    text(body, "sortOrder"),
                    text(body, "startIndex"),
                    text(body, "count"),
                    texts(body, "attributes"),
                    texts(body, "excludedAttributes"));
        }

        private static @Nullable String text(ObjectNode body, String name) {
            JsonNode value = Incoming.member(body, name);
            return value.isMissingNode() || value.isNull() ? null : value.asText();
        }

        private static List<String> texts(ObjectNode body, String name) {
            List<String> texts = new ArrayList<>();
            Incoming.member(body, name).forEach(value -> texts.add(value.asText()));
            return texts;
        }
    }

    static ListQuery of(Asked asked, ResourceSchema schema) {
        String filter = asked.filter();
        String sortBy = asked.sortBy();
        String order =
                asked.sortOrder() == null ? "ascending" : asked.sortOrder().toLowerCase(Locale.ROOT);
        if (!order.equals("ascending") && !order.equals("descending")) {
            throw ScimException.invalidValue("'sortOrder' is ascending or descending.");
        }
        return new ListQuery(
                filter == null || filter.isBlank() ? null : FilterParser.parse(filter, schema),
                sortBy == null || sortBy.isBlank() ? null : sorting(sortBy, schema),
                order.equals("descending"),
                Math.max(1, number("startIndex", asked.startIndex(), 1)),
                Math.clamp(number("count", asked.count(), USUAL), 0, MOST),
                Projection.of(schema, asked.attributes(), asked.excludedAttributes()));
    }

    private static Target sorting(String path, ResourceSchema schema) {
        Target target = schema.find(path)
                .orElseThrow(() -> ScimException.of(
                        ScimException.Type.INVALID_PATH, "There is no attribute '%s' to sort by.".formatted(path)));
        if (target.compared().isComplex()) {
            throw ScimException.of(
                    ScimException.Type.INVALID_PATH, "'%s' is complex: sort by a sub-attribute.".formatted(path));
        }
        return target;
    }

    private static int number(String name, @Nullable String text, int usual) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        if (!text.matches("[+-]?\\d+")) {
            throw ScimException.invalidValue("'%s' must be a whole number.".formatted(name));
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            // More digits than an int holds: as far as one can go that way.
            return text.startsWith("-") ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
    }

    boolean isPlain() {
        return filter == null && sortBy == null;
    }

    int offset() {
        return startIndex - 1;
    }

    /** Filters, sorts and cuts resources at hand. */
    ObjectNode answer(List<ObjectNode> resources) {
        List<ObjectNode> found = found(resources);
        return answer(found.size(), cut(found));
    }

    <T> List<T> cut(List<T> found) {
        return found.subList(Math.min(offset(), found.size()), (int) Math.min((long) offset() + count, found.size()));
    }

    /** Filters and sorts. Who has no value to sort by comes last (RFC 7644 section 3.4.2.3). */
    List<ObjectNode> found(List<ObjectNode> resources) {
        List<ObjectNode> found = new ArrayList<>(resources);
        if (filter != null) {
            found.removeIf(resource -> !filter.matches(resource));
        }
        if (sortBy != null) {
            found.sort(order(sortBy));
        }
        return found;
    }

    private Comparator<ObjectNode> order(Target by) {
        boolean caseExact = by.compared().caseExact();
        Comparator<JsonNode> values = (a, b) -> Values.compare(a, b, caseExact);
        Comparator<JsonNode> directed = descending ? values.reversed() : values;
        return Comparator.comparing(resource -> first(resource, by), Comparator.nullsLast(directed));
    }

    /** Of a multi-valued attribute the primary value counts, else the first. */
    private static @Nullable JsonNode first(ObjectNode resource, Target by) {
        if (by.attribute().multiValued() && by.attribute().isComplex()) {
            for (JsonNode value : by.objectsIn(resource)) {
                if (value.path("primary").asBoolean(false)) {
                    return value.get(by.compared().name());
                }
            }
        }
        return by.valuesIn(resource).stream().findFirst().orElse(null);
    }

    /** @param page the resources themselves, already cut */
    ObjectNode answer(long total, List<ObjectNode> page) {
        ObjectNode list = Scim.object();
        list.putArray("schemas").add(Scim.LIST_RESPONSE);
        list.put("totalResults", total);
        list.put("startIndex", startIndex);
        list.put("itemsPerPage", page.size());
        ArrayNode resources = list.putArray("Resources");
        page.forEach(resource -> resources.add(projection.apply(resource)));
        return list;
    }
}
