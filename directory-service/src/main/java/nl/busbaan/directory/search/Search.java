package nl.busbaan.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Staleness;
import nl.busbaan.directory.publication.Entries;
import nl.busbaan.directory.publication.EntryDocument;
import nl.busbaan.directory.quality.OpenReports;
import nl.busbaan.directory.reachability.Reachability;
import nl.busbaan.directory.reachability.ReachabilityView;
import nl.busbaan.directory.search.Relevance.Score;
import org.jspecify.annotations.Nullable;

/**
 * Finds by need. The words first find what is offered (schemes and services); who decides on the best of those is then found with
 * it, and whoever answers now stands on top. Searches keep no searcher and no text.
 */
@ApplicationScoped
class Search {
    static final String LIMITED =
            "Het zoeken werkt nu beperkt. U vindt misschien niet alles. Probeer het later nog eens, of gebruik andere woorden.";

    private static final String FIRST_TO_CALL = "buurtteam";
    private static final int MOST_TO_CALL = 8;

    /** Who decides on something is less of an answer than that itself, after the first two. */
    private static final double AS_ITS_DECIDER = 0.2;

    private final Engines engines;
    private final Entries entries;
    private final WhoDecides whoDecides;
    private final Contacts contacts;
    private final Understandings understandings;
    private final WordsOfEntries words;
    private final Places places;
    private final FacetLabels labels;
    private final Staleness staleness;
    private final OpenReports reports;
    private final Clock clock;

    Search(
            Engines engines,
            Entries entries,
            WhoDecides whoDecides,
            Contacts contacts,
            Understandings understandings,
            WordsOfEntries words,
            Places places,
            FacetLabels labels,
            Staleness staleness,
            OpenReports reports,
            Clock clock) {
        this.engines = engines;
        this.entries = entries;
        this.whoDecides = whoDecides;
        this.contacts = contacts;
        this.understandings = understandings;
        this.words = words;
        this.places = places;
        this.labels = labels;
        this.staleness = staleness;
        this.reports = reports;
        this.clock = clock;
    }

    SearchAnswer find(SearchInput input, Set<EntryKind> visible) {
        Understanding understanding = understandings.current();
        Query query = input.query(understanding, places, contacts.moment(), visible);
        Relevance relevance = new Relevance(query.understood(), understanding.vocabulary(), words::of);
        var answered = engines.ask(engine -> find(query, relevance, engine));
        Found found = answered.value().found();
        List<Ranking.Ranked> ranked =
                rank(found.candidates(), answered.value().decides(), relevance, understanding.areas());
        List<Ranking.Ranked> shown =
                Ranking.order(ranked).stream().limit(query.limit()).toList();
        return new SearchAnswer(
                answered.limited(),
                answered.limited() ? LIMITED : null,
                found.total(),
                hits(shown, relevance, query),
                labels.of(found.facets()),
                query.understood().mended().orElse(null),
                found.nearest() && !shown.isEmpty(),
                query.understood().concepts().stream()
                        .map(concept -> new SearchAnswer.Meaning(concept.said(), concept.official()))
                        .toList(),
                shown.isEmpty() ? whoToCall(query, understanding) : List.of());
    }

    /** Nothing found is never the end: the buurtteam helps with everything, in the stadsdeel that was asked for. */
    private List<SearchAnswer.Hit> whoToCall(Query query, Understanding understanding) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        values.put(Facet.KIND, Set.of(EntryKind.TEAM.name()));
        Near near = query.filters().near();
        Set<String> areas = query.filters().values().get(Facet.AREA);
        if (areas != null) {
            values.put(Facet.AREA, areas);
        } else if (near != null && near.place().area() != null) {
            values.put(Facet.AREA, Set.of(near.place().area()));
        }
        Query teams = new Query(
                FIRST_TO_CALL,
                understanding.of(FIRST_TO_CALL),
                query.visible(),
                new Query.Filters(values, null),
                query.moment(),
                MOST_TO_CALL);
        Relevance relevance = new Relevance(teams.understood(), understanding.vocabulary(), words::of);
        List<UUID> likeliest = engines.ask(engine -> engine.likeliest(teams)).value();
        List<Ranking.Ranked> ranked = rank(likeliest, Map.of(), relevance, understanding.areas()).stream()
                .filter(hit -> hit.entry().areas().size() == 1)
                .toList();
        return hits(Ranking.order(ranked).stream().limit(MOST_TO_CALL).toList(), relevance, query);
    }

    private List<Ranking.Ranked> rank(
            List<UUID> candidates, Map<UUID, WhoDecides.Lift> decides, Relevance relevance, Areas areas) {
        Map<UUID, EntryDocument> documents = entries.activeById(candidates);
        // The order asks this of those who decide only; of the others it is read when they are shown.
        Map<UUID, Reachability> reachable = contacts.reachability(documents.values().stream()
                .filter(d -> decides.containsKey(d.id()))
                .toList());
        Map<UUID, Integer> reporters = reports.reporters(documents.keySet());
        List<Ranking.Ranked> ranked = new ArrayList<>();
        for (EntryDocument document : documents.values()) {
            Score score = relevance.of(document);
            WhoDecides.Lift lift = decides.get(document.id());
            ranked.add(new Ranking.Ranked(
                    document,
                    lift == null ? score.value() : Math.max(score.value(), lift.score() * AS_ITS_DECIDER),
                    score.named(),
                    lift == null ? null : lift.decides(),
                    reachable.get(document.id()),
                    new Doubt(
                            staleness.isStale(document.kind(), document.lastConfirmed()),
                            reporters.getOrDefault(document.id(), 0)),
                    family(document, areas)));
        }
        return ranked;
    }

    /** Colleagues with one role are one thing in several places too. */
    private static String family(EntryDocument entry, Areas areas) {
        return entry.kind() == EntryKind.PROFESSIONAL
                ? entry.kind() + Objects.requireNonNullElse(entry.role(), "")
                : areas.withoutPlace(entry.title())
                        .map(name -> entry.kind() + name.toString())
                        .orElse(entry.id().toString());
    }

    private List<SearchAnswer.Hit> hits(List<Ranking.Ranked> shown, Relevance relevance, Query query) {
        Map<UUID, Reachability> reachable =
                contacts.reachability(shown.stream().map(Ranking.Ranked::entry).toList());
        return shown.stream()
                .map(hit -> hit(hit, reachable.get(hit.id()), relevance, query))
                .toList();
    }

    private record Lifted(Found found, Map<UUID, WhoDecides.Lift> decides) {}

    private Lifted find(Query query, Relevance relevance, Engine engine) {
        Map<UUID, WhoDecides.Lift> lifted =
                query.shows(EntryKind.PROFESSIONAL) ? whoDecides.on(query, relevance, engine) : Map.of();
        return new Lifted(engine.find(query, lifted.keySet()), lifted);
    }

    private SearchAnswer.Hit hit(
            Ranking.Ranked hit, @Nullable Reachability reachability, Relevance relevance, Query query) {
        EntryDocument entry = hit.entry();
        Near near = query.filters().near();
        // Whoever sees professionals is one, or works beside them.
        boolean tellsReports = query.visible().contains(EntryKind.PROFESSIONAL);
        boolean person = entry.kind() == EntryKind.PROFESSIONAL;
        return new SearchAnswer.Hit(
                entry.kind(),
                entry.id(),
                entry.title(),
                entry.subtitle(),
                Why.of(
                        entry,
                        relevance.of(entry).evidence(),
                        hit.decides() == null ? null : hit.decides().offering()),
                hit.score(),
                view(reachability),
                entry.phone(),
                entry.mandate(),
                person ? entry.decidesAlone() : null,
                entry.organisationId(),
                entry.organisationName(),
                entry.teamId(),
                entry.lastConfirmed(),
                hit.doubt().stale(),
                tellsReports ? hit.doubt().reported() : null,
                entry.intake(),
                near == null || near.metresTo(entry).isEmpty()
                        ? null
                        : near.metresTo(entry).getAsLong());
    }

    private @Nullable ReachabilityView view(@Nullable Reachability reachability) {
        return reachability == null ? null : ReachabilityView.of(reachability, clock.instant());
    }
}
