package nl.busbaan.directory.hsds;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The tables of HSDS 3.1, from the resource {@code /hsds/tables.csv}. */
public final class HsdsTables {
    public static final String ORGANIZATIONS = "organizations";
    public static final String PROGRAMS = "programs";
    public static final String SERVICES = "services";
    public static final String SERVICES_AT_LOCATIONS = "service_at_location";
    public static final String LOCATIONS = "locations";
    public static final String TAXONOMIES = "taxonomies";
    public static final String TAXONOMY_TERMS = "taxonomy_terms";
    public static final String ATTRIBUTES = "attributes";
    public static final String METADATA = "metadata";

    /** Others refer to these by id, so each is an item of its own. */
    public static final List<String> ITEMS =
            List.of(ORGANIZATIONS, PROGRAMS, SERVICES, LOCATIONS, SERVICES_AT_LOCATIONS, TAXONOMIES, TAXONOMY_TERMS);

    private static final Map<String, HsdsTable> TABLES = load();

    private HsdsTables() {}

    public static Collection<HsdsTable> all() {
        return TABLES.values();
    }

    public static Optional<HsdsTable> find(String name) {
        return Optional.ofNullable(TABLES.get(name));
    }

    public static HsdsTable of(String name) {
        return Objects.requireNonNull(TABLES.get(name), name);
    }

    private static Map<String, HsdsTable> load() {
        Map<String, Map<String, HsdsColumn>> columns = new LinkedHashMap<>();
        Map<String, String> resources = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(HsdsTables.class.getResourceAsStream("/hsds/tables.csv"));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                resources.put(row.getField("table"), row.getField("resource"));
                columns.computeIfAbsent(row.getField("table"), t -> new LinkedHashMap<>())
                        .put(row.getField("column"), column(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, HsdsTable> tables = new LinkedHashMap<>();
        resources.forEach((name, resource) -> tables.put(
                name, new HsdsTable(name, resource, Objects.requireNonNull(columns.get(name)), links(name))));
        return tables;
    }

    private static HsdsColumn column(NamedCsvRecord row) {
        String values = row.getField("values");
        String references = row.getField("references");
        return new HsdsColumn(
                row.getField("column"),
                HsdsColumn.Type.valueOf(row.getField("type")),
                switch (row.getField("required")) {
                    case "yes" -> HsdsColumn.Need.REQUIRED;
                    case "empty" -> HsdsColumn.Need.MAY_BE_EMPTY;
                    default -> HsdsColumn.Need.OPTIONAL;
                },
                values.isEmpty() ? List.of() : Arrays.asList(values.split("\\|", -1)),
                references.isEmpty() ? null : references);
    }

    private static List<HsdsLink> links(String table) {
        List<HsdsLink> links = new ArrayList<>();
        switch (table) {
            case SERVICES -> {
                owned(links, "additional_urls", "url", "service_id");
                each(links, "service_id", "phones", "schedules", "service_areas", "languages", "funding");
                each(links, "service_id", "cost_options", "required_documents", "contacts");
                owned(links, "capacities", "service_capacity", "service_id");
                separate(links, "service_at_locations", SERVICES_AT_LOCATIONS, "service_id");
                one(links, "organization", ORGANIZATIONS, "organization_id");
                one(links, "program", PROGRAMS, "program_id");
            }
            case ORGANIZATIONS -> {
                owned(links, "additional_websites", "url", "organization_id");
                each(links, "organization_id", "funding", "contacts", "phones", "organization_identifiers");
                separate(links, "locations", LOCATIONS, "organization_id");
                separate(links, "programs", PROGRAMS, "organization_id");
                separate(links, "services", SERVICES, "organization_id");
            }
            case SERVICES_AT_LOCATIONS -> {
                each(links, "service_at_location_id", "service_areas", "contacts", "phones", "schedules");
                one(links, "location", LOCATIONS, "location_id");
                one(links, "service", SERVICES, "service_id");
            }
            case LOCATIONS -> {
                each(links, "location_id", "languages", "addresses", "contacts", "accessibility", "phones");
                each(links, "location_id", "schedules");
            }
            case "contacts" -> each(links, "contact_id", "phones");
            case "phones" -> each(links, "phone_id", "languages");
            case "service_capacity" -> links.add(new HsdsLink("unit", "units", "unit_id", HsdsLink.Shape.OWNED_ONE));
            case ATTRIBUTES -> one(links, "taxonomy_term", TAXONOMY_TERMS, "taxonomy_term_id");
            case TAXONOMY_TERMS -> one(links, "taxonomy_detail", TAXONOMIES, "taxonomy_id");
            default -> {}
        }
        boolean terms = table.equals(TAXONOMIES) || table.equals(TAXONOMY_TERMS) || table.equals(ATTRIBUTES);
        if (!terms && !table.equals(METADATA)) {
            owned(links, ATTRIBUTES, ATTRIBUTES, "link_id");
        }
        if (!table.equals(METADATA)) {
            owned(links, METADATA, METADATA, "resource_id");
        }
        return List.copyOf(links);
    }

    private static void each(List<HsdsLink> links, String column, String... tables) {
        for (String table : tables) {
            owned(links, table, table, column);
        }
    }

    private static void owned(List<HsdsLink> links, String property, String table, String column) {
        links.add(new HsdsLink(property, table, column, HsdsLink.Shape.OWNED_MANY));
    }

    private static void separate(List<HsdsLink> links, String property, String table, String column) {
        links.add(new HsdsLink(property, table, column, HsdsLink.Shape.SEPARATE_MANY));
    }

    private static void one(List<HsdsLink> links, String property, String table, String column) {
        links.add(new HsdsLink(property, table, column, HsdsLink.Shape.SEPARATE_ONE));
    }
}
