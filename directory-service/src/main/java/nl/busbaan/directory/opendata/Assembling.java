package nl.busbaan.directory.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Staleness;
import nl.busbaan.directory.hsds.HsdsItems;
import nl.busbaan.directory.hsds.HsdsTables;

/** Shows items as the standard wants them: bare in a list, or with all they refer to. */
final class Assembling {
    private static final String STALE = "Let op: dit is lang niet nagekeken.";

    private final ItemReading reading;
    private final Staleness staleness;

    Assembling(ItemReading reading, Staleness staleness) {
        this.reading = reading;
        this.staleness = staleness;
    }

    List<ObjectNode> show(ListKind kind, ListQuery.Form form, List<StoredItem> items) throws SQLException {
        if (form.minimal()) {
            return items.stream().map(Assembling::minimal).toList();
        }
        boolean whole = form.full() || form.fullService();
        return switch (kind) {
            case SERVICES -> whole ? fullServices(items) : bareServices(items);
            case ORGANIZATIONS -> whole ? fullOrganizations(items, form.fullService()) : bare(items);
            case SERVICE_AT_LOCATIONS -> whole ? fullPlaces(items) : barePlaces(items);
            case TAXONOMIES, TAXONOMY_TERMS -> terms(items);
        };
    }

    private static ObjectNode minimal(StoredItem item) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", item.id().toString())
                .put("modified_date", item.modified().toString());
    }

    private List<ObjectNode> bare(List<StoredItem> items) {
        return items.stream().map(this::bare).toList();
    }

    /** Its own values, without lists. */
    private ObjectNode bare(StoredItem item) {
        ObjectNode bare = JsonNodeFactory.instance.objectNode();
        dated(item).properties().forEach(p -> {
            if (p.getValue().isValueNode()) {
                bare.set(p.getKey(), p.getValue());
            }
        });
        return bare;
    }

    /** A service says when it changed and, of our own, when nobody looked at it for long. */
    private ObjectNode dated(StoredItem item) {
        ObjectNode content = item.content().deepCopy();
        if (content.has("status")) {
            item.stamp(content);
            if (item.source().equals(HsdsItems.OWN) && item.active() && isStale(item.text("assured_date"))) {
                content.put("alert", STALE);
            }
        }
        return content;
    }

    private boolean isStale(String date) {
        try {
            return staleness.isStale(EntryKind.SERVICE, LocalDate.parse(date));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private List<ObjectNode> bareServices(List<StoredItem> items) throws SQLException {
        Map<UUID, StoredItem> organizations = referenced(items, HsdsTables.ORGANIZATIONS, "organization_id");
        Map<UUID, StoredItem> programs = referenced(items, HsdsTables.PROGRAMS, "program_id");
        List<ObjectNode> shown = new ArrayList<>();
        for (StoredItem item : items) {
            ObjectNode service = bare(item);
            putBare(service, "organization", organizations.get(id(item, "organization_id")));
            putBare(service, "program", programs.get(id(item, "program_id")));
            shown.add(service);
        }
        return shown;
    }

    private void putBare(ObjectNode object, String property, @org.jspecify.annotations.Nullable StoredItem item) {
        if (item != null) {
            object.set(property, bare(item));
        }
    }

    private List<ObjectNode> barePlaces(List<StoredItem> items) throws SQLException {
        Map<UUID, StoredItem> locations = referenced(items, HsdsTables.LOCATIONS, "location_id");
        Map<UUID, ObjectNode> services = new HashMap<>();
        List<StoredItem> of =
                List.copyOf(referenced(items, HsdsTables.SERVICES, "service_id").values());
        List<ObjectNode> shownServices = bareServices(of);
        for (int i = 0; i < of.size(); i++) {
            services.put(of.get(i).id(), shownServices.get(i));
        }
        List<ObjectNode> shown = new ArrayList<>();
        for (StoredItem item : items) {
            ObjectNode place = bare(item);
            putBare(place, "location", locations.get(id(item, "location_id")));
            put(place, "service", services.get(id(item, "service_id")));
            shown.add(place);
        }
        return shown;
    }

    private List<ObjectNode> fullServices(List<StoredItem> items) throws SQLException {
        List<StoredItem> organizations = List.copyOf(
                referenced(items, HsdsTables.ORGANIZATIONS, "organization_id").values());
        Map<UUID, ObjectNode> shownOrganizations = byId(organizations, fullOrganizations(organizations, false));
        return services(items, shownOrganizations);
    }

    private List<ObjectNode> services(List<StoredItem> items, Map<UUID, ObjectNode> organizations) throws SQLException {
        List<StoredItem> places = reading.byIds(HsdsTables.SERVICES_AT_LOCATIONS, "service_id", ids(items));
        Map<UUID, StoredItem> locations = referenced(places, HsdsTables.LOCATIONS, "location_id");
        Map<UUID, StoredItem> programs = referenced(items, HsdsTables.PROGRAMS, "program_id");
        Map<UUID, ArrayNode> placesByService = new HashMap<>();
        for (StoredItem place : places) {
            ObjectNode shown = dated(place);
            putWhole(shown, "location", locations.get(id(place, "location_id")));
            placesByService
                    .computeIfAbsent(id(place, "service_id"), s -> JsonNodeFactory.instance.arrayNode())
                    .add(shown);
        }
        List<ObjectNode> shown = new ArrayList<>();
        for (StoredItem item : items) {
            ObjectNode service = dated(item);
            ArrayNode at = placesByService.get(item.id());
            if (at != null) {
                service.set("service_at_locations", at);
            }
            put(service, "organization", organizations.get(id(item, "organization_id")));
            putWhole(service, "program", programs.get(id(item, "program_id")));
            shown.add(service);
        }
        addTerms(shown);
        return shown;
    }

    private List<ObjectNode> fullOrganizations(List<StoredItem> items, boolean withServices) throws SQLException {
        Set<UUID> ids = ids(items);
        Map<UUID, ArrayNode> locations = lists(reading.byIds(HsdsTables.LOCATIONS, "organization_id", ids));
        Map<UUID, ArrayNode> programs = lists(reading.byIds(HsdsTables.PROGRAMS, "organization_id", ids));
        Map<UUID, ArrayNode> services = new HashMap<>();
        if (withServices) {
            for (ObjectNode service : services(reading.byIds(HsdsTables.SERVICES, "organization_id", ids), Map.of())) {
                services.computeIfAbsent(
                                uuid(service.path("organization_id").asText()).orElseThrow(),
                                o -> JsonNodeFactory.instance.arrayNode())
                        .add(service);
            }
        }
        List<ObjectNode> shown = new ArrayList<>();
        for (StoredItem item : items) {
            ObjectNode organization = dated(item);
            UUID id = item.id();
            put(organization, "locations", locations.get(id));
            put(organization, "programs", programs.get(id));
            put(organization, "services", services.get(id));
            shown.add(organization);
        }
        addTerms(shown);
        return shown;
    }

    private List<ObjectNode> fullPlaces(List<StoredItem> items) throws SQLException {
        Map<UUID, StoredItem> locations = referenced(items, HsdsTables.LOCATIONS, "location_id");
        List<StoredItem> services =
                List.copyOf(referenced(items, HsdsTables.SERVICES, "service_id").values());
        Map<UUID, ObjectNode> shownServices = byId(services, fullServices(services));
        List<ObjectNode> shown = new ArrayList<>();
        for (StoredItem item : items) {
            ObjectNode place = dated(item);
            putWhole(place, "location", locations.get(id(item, "location_id")));
            ObjectNode service = shownServices.get(id(item, "service_id"));
            if (service != null) {
                // Here the service stands in its place, not the other way round.
                ObjectNode without = service.deepCopy();
                without.remove("service_at_locations");
                place.set("service", without);
            }
            shown.add(place);
        }
        addTerms(shown);
        return shown;
    }

    private List<ObjectNode> terms(List<StoredItem> items) throws SQLException {
        Map<UUID, StoredItem> taxonomies = referenced(items, HsdsTables.TAXONOMIES, "taxonomy_id");
        List<ObjectNode> shown = new ArrayList<>();
        for (StoredItem item : items) {
            ObjectNode term = dated(item);
            putWhole(term, "taxonomy_detail", taxonomies.get(id(item, "taxonomy_id")));
            shown.add(term);
        }
        return shown;
    }

    /** Puts the taxonomy term in every attribute, wherever it stands. */
    private void addTerms(List<ObjectNode> objects) throws SQLException {
        List<ObjectNode> attributes = new ArrayList<>();
        objects.forEach(o ->
                o.findValues(HsdsTables.ATTRIBUTES).forEach(list -> list.forEach(a -> attributes.add((ObjectNode) a))));
        Set<UUID> ids = new LinkedHashSet<>();
        attributes.forEach(a -> uuid(a.path("taxonomy_term_id").asText("")).ifPresent(ids::add));
        List<StoredItem> terms = reading.byIds(HsdsTables.TAXONOMY_TERMS, "id", ids);
        Map<UUID, ObjectNode> shown = byId(terms, terms(terms));
        attributes.forEach(a ->
                uuid(a.path("taxonomy_term_id").asText("")).ifPresent(id -> put(a, "taxonomy_term", shown.get(id))));
    }

    private void putWhole(ObjectNode object, String property, @org.jspecify.annotations.Nullable StoredItem item) {
        if (item != null) {
            object.set(property, dated(item));
        }
    }

    private static void put(ObjectNode object, String property, @org.jspecify.annotations.Nullable JsonNode value) {
        if (value != null) {
            object.set(property, value);
        }
    }

    private Map<UUID, ArrayNode> lists(List<StoredItem> items) {
        Map<UUID, ArrayNode> lists = new HashMap<>();
        items.forEach(
                item -> lists.computeIfAbsent(id(item, "organization_id"), o -> JsonNodeFactory.instance.arrayNode())
                        .add(dated(item)));
        return lists;
    }

    private Map<UUID, StoredItem> referenced(List<StoredItem> items, String kind, String property) throws SQLException {
        Set<UUID> ids = new LinkedHashSet<>();
        items.forEach(item -> uuid(item.text(property)).ifPresent(ids::add));
        Map<UUID, StoredItem> found = new HashMap<>();
        reading.byIds(kind, "id", ids).forEach(item -> found.put(item.id(), item));
        return found;
    }

    private static Map<UUID, ObjectNode> byId(List<StoredItem> items, List<ObjectNode> shown) {
        Map<UUID, ObjectNode> byId = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            byId.put(items.get(i).id(), shown.get(i));
        }
        return byId;
    }

    private static Set<UUID> ids(Collection<StoredItem> items) {
        Set<UUID> ids = new LinkedHashSet<>();
        items.forEach(item -> ids.add(item.id()));
        return ids;
    }

    /** The id there, or one that nothing has. */
    private static UUID id(StoredItem item, String property) {
        return uuid(item.text(property)).orElse(new UUID(0, 0));
    }

    private static java.util.Optional<UUID> uuid(String text) {
        return nl.busbaan.directory.hsds.HsdsRecord.parse(text);
    }
}
