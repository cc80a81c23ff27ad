package nl.busbaan.directory.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.search.ElasticsearchQueries.Strictness;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;

/** Search on Elasticsearch. It answers within two seconds or not at all; after failures it isn't asked for a while. */
@ApplicationScoped
class ElasticsearchEngine implements Engine {
    private static final long PATIENCE_MILLIS = 2_000;
    private static final long REST_SECONDS = 5;
    private static final int ENOUGH = 10;
    /** Name of the count that no filter narrows. */
    private static final String EVERYTHING = "EVERYTHING";

    private final ElasticsearchClient elasticsearch;
    private final IndexName name;

    ElasticsearchEngine(ElasticsearchClient elasticsearch, IndexName name) {
        this.elasticsearch = elasticsearch;
        this.name = name;
    }

    /**
     * Asks strictly, and loosely when the strict answer is less than a page: of a large kaart the loose answer is most of it, and
     * counting that would be most of the work. Filters have no say in that, so that a count is what choosing it gives.
     */
    @Override
    @Timeout(PATIENCE_MILLIS)
    @CircuitBreaker(requestVolumeThreshold = 4, delay = REST_SECONDS, delayUnit = ChronoUnit.SECONDS)
    public Found find(Query query, Collection<UUID> deciders) {
        if (query.understood().isEmpty()) {
            return new Found(0, true, List.of(), Map.of());
        }
        SearchResponse<Void> strict = call(counting(query, deciders, Strictness.MOST));
        long strictly = counted(strict, EVERYTHING) - deciders.size();
        return found(strictly >= ENOUGH ? strict : call(counting(query, deciders, Strictness.ANY)), strictly <= 0);
    }

    @Override
    @Timeout(PATIENCE_MILLIS)
    @CircuitBreaker(requestVolumeThreshold = 4, delay = REST_SECONDS, delayUnit = ChronoUnit.SECONDS)
    public List<UUID> likeliest(Query query) {
        if (query.understood().isEmpty()) {
            return List.of();
        }
        List<UUID> strict = ids(call(asking(query, List.of(), Strictness.MOST).build()));
        return strict.size() >= ENOUGH
                ? strict
                : ids(call(asking(query, List.of(), Strictness.ANY).build()));
    }

    @Override
    @Timeout(PATIENCE_MILLIS)
    @CircuitBreaker(requestVolumeThreshold = 4, delay = REST_SECONDS, delayUnit = ChronoUnit.SECONDS)
    public List<UUID> beginningWith(String text, Set<EntryKind> kinds, int limit) {
        SearchRequest request = SearchRequest.of(s -> s.index(name.alias())
                .source(f -> f.fetch(false))
                .size(limit)
                .query(ElasticsearchQueries.beginning(text, kinds)));
        return ids(call(request));
    }

    private SearchRequest.Builder asking(Query query, Collection<UUID> deciders, Strictness strictness) {
        return new SearchRequest.Builder()
                .index(name.alias())
                .source(f -> f.fetch(false))
                .size(query.candidates())
                .query(ElasticsearchQueries.main(query, deciders, strictness))
                .postFilter(ElasticsearchQueries.all(ElasticsearchQueries.filters(query, null)));
    }

    private SearchRequest counting(Query query, Collection<UUID> deciders, Strictness strictness) {
        SearchRequest.Builder counting = asking(query, deciders, strictness)
                .trackTotalHits(t -> t.enabled(true))
                .aggregations(EVERYTHING, a -> a.filter(ElasticsearchQueries.all(List.of())));
        if (query.facets()) {
            for (Facet facet : Facet.values()) {
                counting.aggregations(facet.name(), counting(query, facet));
            }
        }
        return counting.build();
    }

    /** Counts what all filters but the facet's own leave. */
    private static Aggregation counting(Query query, Facet facet) {
        List<co.elastic.clients.elasticsearch._types.query_dsl.Query> others =
                new ArrayList<>(ElasticsearchQueries.filters(query, facet));
        if (facet == Facet.REACHABLE_NOW) {
            others.add(ElasticsearchQueries.answersNow(query.moment()));
            return Aggregation.of(a -> a.filter(ElasticsearchQueries.all(others)));
        }
        return Aggregation.of(a -> a.filter(ElasticsearchQueries.all(others))
                .aggregations("values", v -> v.terms(t -> t.field(facet.field()).size(Facet.MOST_VALUES))));
    }

    private static long counted(SearchResponse<Void> response, String name) {
        return Objects.requireNonNull(response.aggregations().get(name))
                .filter()
                .docCount();
    }

    private static Found found(SearchResponse<Void> response, boolean nearest) {
        List<UUID> candidates = ids(response);
        long total = response.hits().total() == null
                ? candidates.size()
                : response.hits().total().value();
        Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Aggregate counted = response.aggregations().get(facet.name());
            if (counted == null) {
                continue;
            }
            Map<String, Long> counts = new LinkedHashMap<>();
            Aggregate values = counted.filter().aggregations().get("values");
            if (values == null) {
                counts.put(Facet.YES, counted.filter().docCount());
            } else if (values.isSterms()) {
                values.sterms()
                        .buckets()
                        .array()
                        .forEach(b -> counts.put(b.key().stringValue(), b.docCount()));
            }
            facets.put(facet, counts);
        }
        return new Found(total, nearest, candidates, facets);
    }

    private static List<UUID> ids(SearchResponse<Void> response) {
        return response.hits().hits().stream()
                .map(hit -> UUID.fromString(Objects.requireNonNull(hit.id())))
                .toList();
    }

    private SearchResponse<Void> call(SearchRequest request) {
        try {
            return elasticsearch.search(request, Void.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
