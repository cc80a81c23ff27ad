package nl.busbaan.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.directory.entry.EntryKind;

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

    private final Engines engines;
    private final WhoDecides whoDecides;
    private final Contacts contacts;
    private final Understandings understandings;
    private final WordsOfEntries words;
    private final Addresses addresses;
    private final FacetLabels labels;
    private final Hits hits;

    Search(
            Engines engines,
            WhoDecides whoDecides,
            Contacts contacts,
            Understandings understandings,
            WordsOfEntries words,
            Addresses addresses,
            FacetLabels labels,
            Hits hits) {
        this.engines = engines;
        this.whoDecides = whoDecides;
        this.contacts = contacts;
        this.understandings = understandings;
        this.words = words;
        this.addresses = addresses;
        this.labels = labels;
        this.hits = hits;
    }

    SearchAnswer find(SearchInput input, Set<EntryKind> visible) {
        Understanding understanding = understandings.current();
        Query query = input.query(understanding, addresses, contacts.moment(), visible);
        List<Part> parts = query.parts().stream()
                .map(part -> new Part(part, new Relevance(part.understood(), understanding.vocabulary(), words::of)))
                .toList();
        var answered = engines.ask(engine -> find(query, parts, engine));
        Found found = answered.value().found();
        List<Hits.Shown> shown = inOrder(answered.value(), query, understanding.areas()).stream()
                .skip(query.offset())
                .limit(query.limit())
                .toList();
        return new SearchAnswer(
                answered.limited(),
                answered.limited() ? LIMITED : null,
                found.total(),
                hits.shown(shown, query),
                labels.of(found.facets()),
                query.understood().mended().orElse(null),
                found.nearest() && !shown.isEmpty(),
                query.understood().concepts().stream()
                        .map(concept -> new SearchAnswer.Meaning(concept.said(), concept.official()))
                        .toList(),
                shown.isEmpty() && query.offset() == 0 ? whoToCall(query, understanding) : List.of(),
                Optional.ofNullable(query.filters().near()).flatMap(Near::told).orElse(null));
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
                0,
                MOST_TO_CALL,
                false);
        Relevance relevance = new Relevance(teams.understood(), understanding.vocabulary(), words::of);
        List<UUID> likeliest = engines.ask(engine -> engine.likeliest(teams)).value();
        List<Ranking.Ranked> ranked = hits.ranked(likeliest, Map.of(), relevance, understanding.areas()).stream()
                .filter(hit -> hit.entry().areas().size() == 1)
                .toList();
        return hits.shown(
                Ranking.order(ranked).stream()
                        .limit(MOST_TO_CALL)
                        .map(hit -> new Hits.Shown(hit, relevance, null))
                        .toList(),
                query);
    }

    /** One of the needs, and how well entries answer it. */
    private record Part(Query query, Relevance relevance) {}

    private record Brought(Part part, Collection<UUID> candidates, Map<UUID, WhoDecides.Lift> decides) {
        Brought with(Collection<UUID> others) {
            return new Brought(part, others, decides);
        }
    }

    /**
     * @param found for everything that was said, with the counts
     * @param brought the first block of what was found, and what each need brought besides
     */
    private record Answered(Found found, List<Brought> brought) {}

    /** Each need brings its own likeliest: among those of everything the answers to one may leave no room for the other's. */
    private Answered find(Query query, List<Part> parts, Engine engine) {
        List<Map<UUID, WhoDecides.Lift>> decides = parts.stream()
                .map(part -> query.shows(EntryKind.PROFESSIONAL)
                        ? whoDecides.on(part.query(), part.relevance(), engine)
                        : Map.<UUID, WhoDecides.Lift>of())
                .toList();
        Set<UUID> deciders =
                decides.stream().flatMap(ofOne -> ofOne.keySet().stream()).collect(Collectors.toSet());
        Found found = engine.find(query, deciders);
        List<Brought> brought = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Set<UUID> candidates = new LinkedHashSet<>(
                    found.candidates().stream().limit(query.block()).toList());
            if (parts.size() > 1) {
                candidates.addAll(engine.likeliest(part.query()));
            }
            brought.add(new Brought(part, candidates, decides.get(i)));
        }
        return new Answered(found, brought);
    }

    /** One block after the other, up to what is asked for: the order of the first doesn't change with what comes after it. */
    private List<Hits.Shown> inOrder(Answered answered, Query query, Areas areas) {
        List<Hits.Shown> order = new ArrayList<>(inOrder(answered.brought, areas));
        Set<UUID> placed = answered.brought.stream()
                .flatMap(one -> one.candidates.stream())
                .collect(Collectors.toSet());
        List<UUID> candidates = answered.found.candidates();
        int end = query.offset() + query.limit();
        for (int from = query.block(); from < candidates.size() && order.size() < end; from += query.block()) {
            List<UUID> block = candidates.subList(from, Math.min(from + query.block(), candidates.size())).stream()
                    .filter(id -> !placed.contains(id))
                    .toList();
            order.addAll(inOrder(
                    answered.brought.stream().map(one -> one.with(block)).toList(), areas));
        }
        return order;
    }

    private List<Hits.Shown> inOrder(List<Brought> brought, Areas areas) {
        List<List<Ranking.Ranked>> ranked = brought.stream()
                .map(one ->
                        hits.ranked(one.candidates(), one.decides(), one.part().relevance(), areas))
                .toList();
        if (brought.size() == 1) {
            Relevance relevance = brought.getFirst().part().relevance();
            return Ranking.order(ranked.getFirst()).stream()
                    .map(hit -> new Hits.Shown(hit, relevance, null))
                    .toList();
        }
        return Ranking.inTurn(ranked).stream()
                .map(placed -> {
                    Part part = brought.get(placed.need()).part();
                    return new Hits.Shown(
                            placed.hit(), part.relevance(), part.query().text());
                })
                .toList();
    }
}
