package nl.busbaan.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.publication.Entries;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.directory.taxonomy.TermKind;

/** Gives the values of facets the names people read. */
@ApplicationScoped
class FacetLabels {
    private final Taxonomy taxonomy;
    private final Entries entries;

    FacetLabels(Taxonomy taxonomy, Entries entries) {
        this.taxonomy = taxonomy;
        this.entries = entries;
    }

    SearchAnswer.Facets of(Map<Facet, Map<String, Long>> facets) {
        Map<String, Long> organisations = facets.getOrDefault(Facet.ORGANISATION, Map.of());
        Map<UUID, String> names = entries.titles(
                organisations.keySet().stream().map(UUID::fromString).toList());
        Map<TermKind, Map<String, String>> terms = new HashMap<>();
        taxonomy.terms()
                .forEach(t ->
                        terms.computeIfAbsent(t.kind(), k -> new HashMap<>()).put(t.code(), t.name()));
        return new SearchAnswer.Facets(
                labelled(
                        facets.getOrDefault(Facet.KIND, Map.of()),
                        kind -> EntryKind.valueOf(kind).label()),
                labelled(organisations, id -> names.getOrDefault(UUID.fromString(id), id)),
                labelled(facets.getOrDefault(Facet.LIFE_DOMAIN, Map.of()), label(terms, TermKind.LIFE_DOMAIN)),
                labelled(facets.getOrDefault(Facet.LIFE_EVENT, Map.of()), label(terms, TermKind.LIFE_EVENT)),
                labelled(facets.getOrDefault(Facet.TARGET_GROUP, Map.of()), FacetLabels::readable),
                labelled(facets.getOrDefault(Facet.AREA, Map.of()), label(terms, TermKind.AREA)),
                labelled(facets.getOrDefault(Facet.LANGUAGE, Map.of()), language -> language),
                labelled(yes(facets, Facet.REACHABLE_NOW), yes -> "Neemt nu op"),
                labelled(yes(facets, Facet.TAKES_REFERRALS), yes -> "Neemt nu mensen aan"),
                labelled(yes(facets, Facet.DECIDES_ALONE), yes -> "Beslist zelf"));
    }

    /** Only how many do; how many don't is no choice. */
    private static Map<String, Long> yes(Map<Facet, Map<String, Long>> facets, Facet facet) {
        long count = facets.getOrDefault(facet, Map.of()).getOrDefault(Facet.YES, 0L);
        return count == 0 ? Map.of() : Map.of(Facet.YES, count);
    }

    /** Target groups are no code list yet; their codes are words with hyphens. */
    private static String readable(String code) {
        String words = code.replace('-', ' ');
        return words.isEmpty() ? code : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Function<String, String> label(Map<TermKind, Map<String, String>> terms, TermKind kind) {
        Map<String, String> names = terms.getOrDefault(kind, Map.of());
        return code -> names.getOrDefault(code, code);
    }

    private static List<SearchAnswer.FacetValue> labelled(Map<String, Long> counts, Function<String, String> label) {
        return counts.entrySet().stream()
                .map(e -> new SearchAnswer.FacetValue(e.getKey(), label.apply(e.getKey()), e.getValue()))
                .toList();
    }
}
