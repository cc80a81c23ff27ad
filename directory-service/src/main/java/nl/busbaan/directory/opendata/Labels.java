package nl.busbaan.directory.opendata;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.busbaan.directory.hsds.HsdsRecords;
import nl.busbaan.directory.hsds.HsdsTables;
import nl.busbaan.directory.informal.Initiative;
import nl.busbaan.directory.offering.OfferingKind;
import nl.busbaan.directory.organisation.OrganisationKind;
import nl.busbaan.directory.taxonomy.Role;
import nl.busbaan.directory.taxonomy.Task;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.directory.taxonomy.Term;

/** What codes are called, and the terms they are in the standard. */
final class Labels {
    /** {@link Initiative}s stand beside schemes and services in the standard. */
    static final String INITIATIVE = "INITIATIVE";

    private static final Locale DUTCH = Locale.of("nl");
    private static final Map<String, String> LANGUAGES = languages();

    private final Map<OwnTaxonomy, Map<String, String>> names = new HashMap<>();
    private final Map<String, Role> roles;

    Labels(Taxonomy taxonomy) {
        this.roles = taxonomy.roles();
        for (Term term : taxonomy.terms()) {
            name(OwnTaxonomy.of(term.kind()), term.code(), term.name());
        }
        for (OrganisationKind kind : OrganisationKind.values()) {
            name(OwnTaxonomy.ORGANISATION_KIND, kind.name(), kind.label());
        }
        for (Task task : Task.values()) {
            name(OwnTaxonomy.TASK, task.name(), task.label());
        }
        name(OwnTaxonomy.OFFERING_KIND, OfferingKind.SCHEME.name(), "Regeling");
        name(OwnTaxonomy.OFFERING_KIND, OfferingKind.SERVICE.name(), "Dienst");
        name(OwnTaxonomy.OFFERING_KIND, INITIATIVE, "Informeel initiatief");
    }

    private void name(OwnTaxonomy taxonomy, String code, String name) {
        names.computeIfAbsent(taxonomy, t -> new java.util.TreeMap<>()).put(code, name);
    }

    /** Target groups are no code list: what entries name is one. */
    void addTargetGroup(String code) {
        name(OwnTaxonomy.TARGET_GROUP, code, readable(code));
    }

    String of(OwnTaxonomy taxonomy, String code) {
        return names.getOrDefault(taxonomy, Map.of()).getOrDefault(code, readable(code));
    }

    String role(String code) {
        Role role = roles.get(code);
        return role == null ? readable(code) : role.name();
    }

    /** ISO 639-1 code of a language as we call it in Dutch. */
    static Optional<String> languageCode(String name) {
        return Optional.ofNullable(LANGUAGES.get(name.toLowerCase(DUTCH)));
    }

    /** All taxonomies and their terms. */
    HsdsRecords taxonomies() {
        HsdsRecords records = new HsdsRecords();
        for (OwnTaxonomy taxonomy : OwnTaxonomy.values()) {
            records.add(
                    HsdsTables.TAXONOMIES,
                    taxonomy.id(),
                    "name",
                    taxonomy.label(),
                    "description",
                    taxonomy.description(),
                    "uri",
                    taxonomy.uri());
            names.getOrDefault(taxonomy, Map.of()).forEach((code, name) -> addTerm(records, taxonomy, code, name));
        }
        return records;
    }

    static void addTerm(HsdsRecords records, OwnTaxonomy taxonomy, String code, String name) {
        records.add(
                HsdsTables.TAXONOMY_TERMS,
                taxonomy.term(code),
                "code",
                code,
                "name",
                name,
                "description",
                taxonomy.label() + ": " + name,
                "taxonomy",
                taxonomy.label(),
                "language",
                "nl",
                "taxonomy_id",
                taxonomy.id());
    }

    private static String readable(String code) {
        String words = code.replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(DUTCH) + words.substring(1);
    }

    private static Map<String, String> languages() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            codes.putIfAbsent(Locale.of(code).getDisplayLanguage(DUTCH).toLowerCase(DUTCH), code);
        }
        return codes;
    }
}
