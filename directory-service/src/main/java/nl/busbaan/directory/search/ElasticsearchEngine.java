package nl.busbaan.directory.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
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
    private static final int FACET_VALUES = 30;
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
     * Asks strictly and loosely in one round trip; the loose answer serves when the strict one is less than a page. Filters have no
     * say in that, so that a count is what choosing it gives.
     */
    @Override
    @Timeout(PATIENCE_MILLIS)
    @CircuitBreaker(requestVolumeThreshold = 4, delay = REST_SECONDS, delayUnit = ChronoUnit.SECONDS)
    public Found find(Query query, Collection<UUID> deciders) {
        if (query.understood().isEmpty()) {
            return new Found(0, true, List.of(), Map.of());
        }
        List<ResponseBody<Void>> answers = call(Arrays.stream(Strictness.values())
                .map(strictness -> item(query, deciders, strictness))
                .toList());
        long strictly = counted(answers.getFirst(), EVERYTHING) - deciders.size();
        return found(strictly >= ENOUGH ? answers.getFirst() : answers.getLast(), strictly <= 0);
    }

    @Override
    @Timeout(PATIENCE_MILLIS)
    @CircuitBreaker(requestVolumeThreshold = 4, delay = REST_SECONDS, delayUnit = ChronoUnit.SECONDS)
    public List<UUID> beginningWith(String text, Set<EntryKind> kinds, int limit) {
        SearchRequest request = SearchRequest.of(s -> s.index(name.alias())
                .source(f -> f.fetch(false))
                .size(limit)
                .query(ElasticsearchQueries.beginning(text, kinds)));
        try {
            return ids(elasticsearch.search(request, Void.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RequestItem item(Query query, Collection<UUID> deciders, Strictness strictness) {
        return RequestItem.of(i -> i.header(h -> h.index(name.alias())).body(b -> {
            b.source(f -> f.fetch(false))
                    .size(query.candidates())
                    .trackTotalHits(t -> t.enabled(true))
                    .query(ElasticsearchQueries.main(query, deciders, strictness))
                    .postFilter(ElasticsearchQueries.all(ElasticsearchQueries.filters(query, null)));
            b.aggregations(EVERYTHING, a -> a.filter(ElasticsearchQueries.all(List.of())));
            for (Facet facet : Facet.values()) {
                b.aggregations(facet.name(), counting(query, facet));
            }
            return b;
        }));
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
                .aggregations("values", v -> v.terms(t -> t.field(facet.field()).size(FACET_VALUES))));
    }

    private static long counted(ResponseBody<Void> response, String name) {
        return Objects.requireNonNull(response.aggregations().get(name))
                .filter()
                .docCount();
    }

    private static Found found(ResponseBody<Void> response, boolean nearest) {
        List<UUID> candidates = ids(response);
        long total = response.hits().total() == null
                ? candidates.size()
                : response.hits().total().value();
        Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Aggregate counted = Objects.requireNonNull(response.aggregations().get(facet.name()));
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

    private static List<UUID> ids(ResponseBody<Void> response) {
        return response.hits().hits().stream()
                .map(hit -> UUID.fromString(Objects.requireNonNull(hit.id())))
                .toList();
    }

    private List<ResponseBody<Void>> call(List<RequestItem> items) {
        try {
            MsearchResponse<Void> response = elasticsearch.msearch(m -> m.searches(items), Void.class);
            return response.responses().stream()
                    .<ResponseBody<Void>>map(ElasticsearchEngine::answer)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponseBody<Void> answer(MultiSearchResponseItem<Void> item) {
        if (item.isFailure()) {
            throw new IllegalStateException("Elasticsearch refused a search with status %d."
                    .formatted(item.failure().status()));
        }
        return item.result();
    }
}
