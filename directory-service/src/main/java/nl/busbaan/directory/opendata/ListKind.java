package nl.busbaan.directory.opendata;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.busbaan.directory.hsds.HsdsTables;

/** The lists of the standard's API, and what each can be asked for by. */
enum ListKind {
    SERVICES(
            "services",
            HsdsTables.SERVICES,
            "search",
            "page",
            "per_page",
            "format",
            "taxonomy_term_id",
            "taxonomy_id",
            "organization_id",
            "modified_after",
            "minimal",
            "full"),
    ORGANIZATIONS(
            "organizations",
            HsdsTables.ORGANIZATIONS,
            "search",
            "page",
            "per_page",
            "format",
            "taxonomy_term_id",
            "taxonomy_id",
            "organization_id",
            "modified_after",
            "minimal",
            "full",
            "full_service"),
    SERVICE_AT_LOCATIONS(
            "service_at_locations",
            HsdsTables.SERVICES_AT_LOCATIONS,
            "search",
            "page",
            "per_page",
            "format",
            "taxonomy_term_id",
            "taxonomy_id",
            "organization_id",
            "modified_after",
            "minimal",
            "full",
            "postcode",
            "proximity"),
    TAXONOMIES(
            "taxonomies",
            HsdsTables.TAXONOMIES,
            "search",
            "page",
            "per_page",
            "format",
            "taxonomy_id",
            "modified_after",
            "minimal",
            "full"),
    TAXONOMY_TERMS(
            "taxonomy_terms",
            HsdsTables.TAXONOMY_TERMS,
            "search",
            "page",
            "per_page",
            "format",
            "taxonomy_term_id",
            "taxonomy_id",
            "modified_after",
            "minimal",
            "full",
            "top_only",
            "parent_id");

    private final String path;
    private final String table;
    private final Set<String> parameters;

    ListKind(String path, String table, String... parameters) {
        this.path = path;
        this.table = table;
        this.parameters = Set.copyOf(Arrays.asList(parameters));
    }

    static Optional<ListKind> of(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    String path() {
        return path;
    }

    String table() {
        return table;
    }

    boolean takes(String parameter) {
        return parameters.contains(parameter);
    }
}
