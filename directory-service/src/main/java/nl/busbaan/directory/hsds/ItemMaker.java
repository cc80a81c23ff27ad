package nl.busbaan.directory.hsds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes items of records. */
public final class ItemMaker {
    private static final List<String> REFERENCES =
            List.of("organization_id", "service_id", "location_id", "taxonomy_id", "parent_id");

    private final HsdsRecords records;
    private final Nesting nesting;
    private final @Nullable UUID scope;
    private final Map<String, String> extraWords;

    /**
     * @param scope our own organisation the records stand under; null when imported
     * @param extraWords by id: what else something is found by
     */
    public ItemMaker(HsdsRecords records, @Nullable UUID scope, Map<String, String> extraWords) {
        this.records = records;
        this.nesting = new Nesting(records);
        this.scope = scope;
        this.extraWords = extraWords;
    }

    /** Items of all records that are one and whose id is a UUID. */
    public List<HsdsItem> items() {
        List<HsdsItem> items = new ArrayList<>();
        for (String kind : HsdsTables.ITEMS) {
            for (HsdsRecord row : records.of(kind)) {
                row.uuid("id").ifPresent(id -> items.add(item(kind, id, row)));
            }
        }
        return items;
    }

    private HsdsItem item(String kind, UUID id, HsdsRecord row) {
        HsdsRecord service = kind.equals(HsdsTables.SERVICES_AT_LOCATIONS)
                ? records.find(HsdsTables.SERVICES, row.value("service_id"))
                : null;
        Map<String, UUID> references = new HashMap<>();
        REFERENCES.forEach(column -> row.uuid(column).ifPresent(value -> references.put(column, value)));
        if (service != null) {
            service.uuid("organization_id").ifPresent(value -> references.put("organization_id", value));
        }
        Set<UUID> terms = new LinkedHashSet<>(terms(row));
        if (service != null) {
            terms.addAll(terms(service));
        }
        return new HsdsItem(
                kind,
                id,
                scope,
                nesting.tree(row),
                references,
                List.copyOf(terms),
                taxonomies(terms),
                place(kind, row),
                service == null ? words(row) : words(row) + " " + words(service));
    }

    private List<UUID> terms(HsdsRecord row) {
        return records.where(HsdsTables.ATTRIBUTES, "link_id", row.id()).stream()
                .flatMap(attribute -> attribute.uuid("taxonomy_term_id").stream())
                .toList();
    }

    private List<UUID> taxonomies(Set<UUID> terms) {
        return terms.stream()
                .map(term -> records.find(HsdsTables.TAXONOMY_TERMS, term.toString()))
                .flatMap(term -> term == null ? Stream.empty() : term.uuid("taxonomy_id").stream())
                .distinct()
                .toList();
    }

    private HsdsItem.@Nullable Place place(String kind, HsdsRecord row) {
        HsdsRecord location = switch (kind) {
            case HsdsTables.LOCATIONS -> row;
            case HsdsTables.SERVICES_AT_LOCATIONS -> records.find(HsdsTables.LOCATIONS, row.value("location_id"));
            default -> null;
        };
        if (location == null) {
            return null;
        }
        String postalCode = records.where("addresses", "location_id", location.id()).stream()
                .map(address -> address.text("postal_code"))
                .findFirst()
                .orElse(null);
        return new HsdsItem.Place(postalCode, degrees(location.text("latitude")), degrees(location.text("longitude")));
    }

    private static @Nullable Double degrees(String text) {
        var number = Nesting.number(text);
        return number == null ? null : number.doubleValue();
    }

    private String words(HsdsRecord row) {
        HsdsRecord organization = records.find(HsdsTables.ORGANIZATIONS, row.value("organization_id"));
        return Stream.of(
                        row.text("name"),
                        row.text("alternate_name"),
                        row.text("description"),
                        row.text("code"),
                        row.text("eligibility_description"),
                        organization == null ? "" : organization.text("name"),
                        extraWords.getOrDefault(row.id(), ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
