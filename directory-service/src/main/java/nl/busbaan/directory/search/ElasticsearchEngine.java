package nl.busbaan.directory.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;

/** Search on Elasticsearch. It answers within two seconds or not at all; after failures it isn't asked for a while. */
@ApplicationScoped
class ElasticsearchEngine implements Engine {
    private static final long PATIENCE_MILLIS = 2_000;
    private static final long REST_SECONDS = 5;
    private static final int FACET_VALUES = 20;

    private final ElasticsearchClient elasticsearch;
    private final IndexName name;

    ElasticsearchEngine(ElasticsearchClient elasticsearch, IndexName name) {
        this.elasticsearch = elasticsearch;
        this.name = name;
    }

    @Override
    @Timeout(PATIENCE_MILLIS)
    @CircuitBreaker(requestVolumeThreshold = 4, delay = REST_SECONDS, delayUnit = ChronoUnit.SECONDS)
    public Found find(Query query, List<UUID> deciders) {
        Found found = null;
        for (ElasticsearchQueries.Strictness strictness : ElasticsearchQueries.Strictness.values()) {
            found = run(query, deciders, strictness);
            if (found.total() > deciders.size()) {
                break;
            }
        }
        return Objects.requireNonNull(found);
    }

    @Override
    @Timeout(PATIENCE_MILLIS)
    @CircuitBreaker(requestVolumeThreshold = 4, delay = REST_SECONDS, delayUnit = ChronoUnit.SECONDS)
    public List<UUID> beginningWith(String text, Set<EntryKind> kinds, int limit) {
        SearchRequest request = SearchRequest.of(s -> s.index(name.alias())
                .source(f -> f.fetch(false))
                .size(limit)
                .query(q ->
                        q.bool(b -> b.filter(f -> f.term(t -> t.field("active").value(true)))
                                .filter(ElasticsearchQueries.kinds(kinds))
                                .must(m -> m.match(t ->
                                        t.field("title.beginning").query(text).operator(Operator.And)))
                                .should(m -> m.match(t -> t.field("title.name").query(text))))));
        return call(request).hits().hits().stream()
                .map(hit -> UUID.fromString(Objects.requireNonNull(hit.id())))
                .toList();
    }

    private Found run(Query query, List<UUID> deciders, ElasticsearchQueries.Strictness strictness) {
        SearchRequest request = SearchRequest.of(s -> {
            s.index(name.alias())
                    .source(f -> f.fetch(false))
                    .size(query.candidates())
                    .trackTotalHits(t -> t.enabled(true))
                    .query(ElasticsearchQueries.main(query, deciders, strictness))
                    .postFilter(ElasticsearchQueries.kinds(query.kinds()))
                    .aggregations("KIND", a -> a.terms(t -> t.field("kind").size(EntryKind.values().length)));
            facet(s, query, Found.Facet.ORGANISATION, "organisationIds");
            facet(s, query, Found.Facet.LIFE_DOMAIN, "lifeDomains");
            facet(s, query, Found.Facet.AREA, "areas");
            return s;
        });
        SearchResponse<Void> response = call(request);
        List<Found.Candidate> candidates = response.hits().hits().stream()
                .map(hit -> {
                    double score = Objects.requireNonNullElse(hit.score(), 0.0);
                    boolean named = score >= NAMED;
                    double text = score - (named ? NAMED : 0);
                    return new Found.Candidate(
                            UUID.fromString(Objects.requireNonNull(hit.id())),
                            text >= DECIDES ? text - DECIDES : text,
                            named);
                })
                .toList();
        long total = response.hits().total() == null
                ? candidates.size()
                : response.hits().total().value();
        return new Found(total, candidates, facets(response.aggregations()));
    }

    /** Counts of what is shown, so after the filter on kinds, which itself is applied after counting. */
    private static void facet(SearchRequest.Builder search, Query query, Found.Facet facet, String field) {
        search.aggregations(
                facet.name(),
                a -> a.filter(ElasticsearchQueries.kinds(query.kinds()))
                        .aggregations("values", v -> v.terms(t -> t.field(field).size(FACET_VALUES))));
    }

    private static Map<Found.Facet, Map<String, Long>> facets(Map<String, Aggregate> aggregations) {
        Map<Found.Facet, Map<String, Long>> facets = new EnumMap<>(Found.Facet.class);
        aggregations.forEach((name, aggregate) -> {
            Aggregate terms = aggregate.isFilter()
                    ? Objects.requireNonNull(aggregate.filter().aggregations().get("values"))
                    : aggregate;
            facets.put(Found.Facet.valueOf(name), counts(terms));
        });
        return facets;
    }

    private static Map<String, Long> counts(Aggregate terms) {
        Map<String, Long> counts = new LinkedHashMap<>();
        if (terms.isSterms()) {
            terms.sterms().buckets().array().forEach(b -> counts.put(text(b.key()), b.docCount()));
        }
        return counts;
    }

    private static String text(FieldValue value) {
        return value.stringValue();
    }

    private SearchResponse<Void> call(SearchRequest request) {
        try {
            return elasticsearch.search(request, Void.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
