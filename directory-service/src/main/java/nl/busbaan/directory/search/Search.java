package nl.busbaan.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Staleness;
import nl.busbaan.directory.offering.Deciders;
import nl.busbaan.directory.publication.Entries;
import nl.busbaan.directory.publication.EntryDocument;
import nl.busbaan.directory.reachability.Reachability;
import nl.busbaan.directory.reachability.ReachabilityView;
import org.jspecify.annotations.Nullable;

/**
 * Finds by need. The words first find what is offered (schemes and services); who decides on the best of those is then found with
 * it, and whoever answers now stands on top. Searches keep no searcher and no text.
 */
@ApplicationScoped
class Search {
    static final String LIMITED =
            "Het zoeken werkt nu beperkt. U vindt misschien niet alles. Probeer het later nog eens, of gebruik andere woorden.";

    private static final Set<EntryKind> OFFERED = EnumSet.of(EntryKind.SCHEME, EntryKind.SERVICE);
    /** Only offerings that fit about as well as the best one say who should be asked. */
    private static final int BEST_OFFERINGS = 3;

    private static final double FITS = 0.6;
    /** So that who decides doesn't push everything else out of sight. */
    private static final int MOST_DECIDERS = 8;

    private final Engines engines;
    private final Entries entries;
    private final Deciders deciders;
    private final Contacts contacts;
    private final EverydayWords everydayWords;
    private final FacetLabels labels;
    private final Staleness staleness;
    private final Clock clock;

    Search(
            Engines engines,
            Entries entries,
            Deciders deciders,
            Contacts contacts,
            EverydayWords everydayWords,
            FacetLabels labels,
            Staleness staleness,
            Clock clock) {
        this.engines = engines;
        this.entries = entries;
        this.deciders = deciders;
        this.contacts = contacts;
        this.everydayWords = everydayWords;
        this.labels = labels;
        this.staleness = staleness;
        this.clock = clock;
    }

    SearchAnswer find(Query query) {
        var answered = engines.ask(engine -> find(query, engine));
        Found found = answered.value().found();
        List<Ranking.Ranked> ranked = rank(query, answered.value());
        long total = found.total();
        Map<Found.Facet, Map<String, Long>> facets = found.facets();
        if (query.filters().reachableNow()) {
            ranked.removeIf(hit -> !(hit.reachability() instanceof Reachability.Now));
            total = ranked.size();
            facets = count(ranked);
        }
        List<Ranking.Ranked> shown =
                Ranking.order(ranked).stream().limit(query.limit()).toList();
        return new SearchAnswer(
                answered.limited(), answered.limited() ? LIMITED : null, total, hits(query, shown), labels.of(facets));
    }

    private List<Ranking.Ranked> rank(Query query, Lifted lifted) {
        List<Found.Candidate> candidates = lifted.found().candidates();
        Map<UUID, EntryDocument> documents =
                byId(entries.active(candidates.stream().map(Found.Candidate::id).toList()));
        // The order asks this of those who decide only; of the others it is read when they are shown.
        Map<UUID, Reachability> reachable = contacts.reachability(documents.values().stream()
                .filter(d -> query.filters().reachableNow() || lifted.decides().containsKey(d.id()))
                .toList());
        List<Ranking.Ranked> ranked = new ArrayList<>();
        for (Found.Candidate candidate : candidates) {
            EntryDocument document = documents.get(candidate.id());
            if (document != null) {
                ranked.add(new Ranking.Ranked(
                        document,
                        candidate.score(),
                        candidate.named(),
                        lifted.decides().get(candidate.id()),
                        reachable.get(candidate.id()),
                        staleness.isStale(document.kind(), document.lastConfirmed())));
            }
        }
        return ranked;
    }

    private List<SearchAnswer.Hit> hits(Query query, List<Ranking.Ranked> shown) {
        Map<UUID, Reachability> reachable =
                contacts.reachability(shown.stream().map(Ranking.Ranked::entry).toList());
        Why why = new Why(query.text(), everydayWords.officialFor(query.text()));
        return shown.stream().map(hit -> hit(hit, reachable.get(hit.id()), why)).toList();
    }

    private record Lifted(Found found, Map<UUID, Ranking.Decides> decides) {}

    private Lifted find(Query query, Engine engine) {
        Map<UUID, Ranking.Decides> lifted = query.shows(EntryKind.PROFESSIONAL) ? lift(query, engine) : Map.of();
        return new Lifted(engine.find(query, List.copyOf(lifted.keySet())), lifted);
    }

    /** Those who decide on the offerings that fit best, each with the first of them he decides on. */
    private Map<UUID, Ranking.Decides> lift(Query query, Engine engine) {
        List<Found.Candidate> offerings =
                engine.find(query.onlyOf(OFFERED, BEST_OFFERINGS), List.of()).candidates();
        double best = offerings.isEmpty() ? 0 : offerings.getFirst().score();
        List<UUID> fitting = offerings.stream()
                .limit(BEST_OFFERINGS)
                .filter(o -> o.score() >= best * FITS)
                .map(Found.Candidate::id)
                .toList();
        Map<UUID, Ranking.Decides> lifted = new LinkedHashMap<>();
        for (Deciders.Decider decider : deciders.of(fitting)) {
            if (lifted.size() < MOST_DECIDERS) {
                lifted.putIfAbsent(
                        decider.professional().key(),
                        new Ranking.Decides(
                                decider.offering().details().name(),
                                fitting.indexOf(decider.offering().key()),
                                decider.rank()));
            }
        }
        return lifted;
    }

    private SearchAnswer.Hit hit(Ranking.Ranked hit, @Nullable Reachability reachability, Why why) {
        EntryDocument entry = hit.entry();
        boolean person = entry.kind() == EntryKind.PROFESSIONAL;
        return new SearchAnswer.Hit(
                entry.kind(),
                entry.id(),
                entry.title(),
                entry.subtitle(),
                why.of(entry, hit.decides() == null ? null : hit.decides().offering()),
                hit.score(),
                view(reachability),
                entry.phone(),
                entry.mandate(),
                person ? entry.decidesAlone() : null,
                entry.organisationId(),
                entry.organisationName(),
                entry.teamId(),
                entry.lastConfirmed(),
                hit.stale());
    }

    private @Nullable ReachabilityView view(@Nullable Reachability reachability) {
        return reachability == null ? null : ReachabilityView.of(reachability, clock.instant());
    }

    private static Map<UUID, EntryDocument> byId(List<EntryDocument> documents) {
        return documents.stream().collect(Collectors.toMap(EntryDocument::id, Function.identity()));
    }

    /** Counts of hits that were filtered by what no engine knows. */
    private static Map<Found.Facet, Map<String, Long>> count(List<Ranking.Ranked> hits) {
        Map<Found.Facet, Map<String, Long>> facets = new HashMap<>();
        for (Ranking.Ranked hit : hits) {
            EntryDocument entry = hit.entry();
            add(facets, Found.Facet.KIND, List.of(entry.kind().name()));
            add(
                    facets,
                    Found.Facet.ORGANISATION,
                    entry.organisationIds().stream().map(UUID::toString).toList());
            add(facets, Found.Facet.LIFE_DOMAIN, entry.lifeDomains());
            add(facets, Found.Facet.AREA, entry.areas());
        }
        return facets;
    }

    private static void add(Map<Found.Facet, Map<String, Long>> facets, Found.Facet facet, List<String> values) {
        Map<String, Long> counts = facets.computeIfAbsent(facet, f -> new LinkedHashMap<>());
        values.forEach(value -> counts.merge(value, 1L, Long::sum));
    }
}
