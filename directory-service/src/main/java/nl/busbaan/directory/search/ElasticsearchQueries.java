package nl.busbaan.directory.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.IdsQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.language.Sound;
import nl.busbaan.directory.language.Vocabulary.Meant;
import nl.busbaan.directory.search.Understood.Asked;
import nl.busbaan.directory.search.Understood.Concept;
import org.jspecify.annotations.Nullable;

/** The queries of {@link ElasticsearchEngine}: they bring candidates, the order is made by {@link Relevance} and {@link Ranking}. */
final class ElasticsearchQueries {
    private static final List<String> FIELDS = List.of("title^3", "needs^2.5", "able^2", "about");
    private static final float DECIDES = 10_000;
    private static final int MOST_MEANT = 8;

    private ElasticsearchQueries() {}

    /** How much of what was said an entry must have. */
    enum Strictness {
        /** Almost all of the words, or the official words for them. */
        MOST("2<-1 5<60%"),
        /** Any of it. */
        ANY("1");

        private final String minimumShouldMatch;

        Strictness(String minimumShouldMatch) {
            this.minimumShouldMatch = minimumShouldMatch;
        }
    }

    static co.elastic.clients.elasticsearch._types.query_dsl.Query main(
            Query query, Collection<UUID> deciders, Strictness strictness) {
        return BoolQuery.of(b -> {
                    b.filter(f -> f.term(t -> t.field("active").value(true))).filter(kinds(query.visible()));
                    query.understood().parts().forEach(part -> {
                        if (!part.asked().isEmpty()) {
                            b.should(words(part, strictness));
                        }
                        part.concepts().stream()
                                .filter(concept -> strictness == Strictness.ANY || !concept.guess())
                                .forEach(concept -> b.should(concept(concept)));
                    });
                    if (!deciders.isEmpty()) {
                        b.should(s -> s.constantScore(c -> c.boost(DECIDES)
                                .filter(f -> f.ids(i -> i.values(
                                        deciders.stream().map(UUID::toString).toList())))));
                    }
                    return b.minimumShouldMatch("1");
                })
                ._toQuery();
    }

    private static co.elastic.clients.elasticsearch._types.query_dsl.Query words(
            Understood part, Strictness strictness) {
        return BoolQuery.of(b -> {
                    part.asked().forEach(asked -> b.should(word(asked)));
                    return b.minimumShouldMatch(strictness.minimumShouldMatch);
                })
                ._toQuery();
    }

    /** What the filters ask, or nothing; of one facet they can be left out. */
    static List<co.elastic.clients.elasticsearch._types.query_dsl.Query> filters(Query query, @Nullable Facet left) {
        List<co.elastic.clients.elasticsearch._types.query_dsl.Query> filters = new ArrayList<>();
        query.filters().values().forEach((facet, wanted) -> {
            if (facet != left) {
                filters.add(facet == Facet.REACHABLE_NOW ? answersNow(query.moment()) : in(Map.entry(facet, wanted)));
            }
        });
        if (query.filters().near() != null) {
            filters.add(near(query.filters().near()));
        }
        return filters;
    }

    static co.elastic.clients.elasticsearch._types.query_dsl.Query answersNow(Moment moment) {
        return BoolQuery.of(b -> {
                    b.should(among(moment.available()));
                    if (!moment.holiday()) {
                        b.should(s -> s.bool(hours -> hours.filter(
                                        f -> f.term(t -> t.field("open").value(moment.minuteOfWeek())))
                                .mustNot(among(moment.unavailable()))));
                    }
                    return b.minimumShouldMatch("1");
                })
                ._toQuery();
    }

    private static co.elastic.clients.elasticsearch._types.query_dsl.Query among(Set<UUID> people) {
        return IdsQuery.of(i -> i.values(people.stream().map(UUID::toString).toList()))
                ._toQuery();
    }

    private static co.elastic.clients.elasticsearch._types.query_dsl.Query near(Near near) {
        Place place = near.place();
        return BoolQuery.of(b -> {
                    b.should(s -> s.geoDistance(g -> g.field("location")
                            .location(l -> l.latlon(p -> p.lat(place.latitude()).lon(place.longitude())))
                            .distance(near.radiusMetres() + "m")));
                    if (place.area() != null) {
                        b.should(s -> s.bool(elsewhere -> elsewhere
                                .mustNot(n -> n.exists(e -> e.field("location")))
                                .filter(f -> f.term(t -> t.field("areas").value(place.area())))));
                    }
                    return b.minimumShouldMatch("1");
                })
                ._toQuery();
    }

    static co.elastic.clients.elasticsearch._types.query_dsl.Query all(
            List<co.elastic.clients.elasticsearch._types.query_dsl.Query> conditions) {
        return BoolQuery.of(b -> b.filter(conditions))._toQuery();
    }

    static co.elastic.clients.elasticsearch._types.query_dsl.Query beginning(String text, Set<EntryKind> kinds) {
        return BoolQuery.of(b -> b.filter(f -> f.term(t -> t.field("active").value(true)))
                        .filter(kinds(kinds))
                        .must(m -> m.bool(either -> either.should(s -> s.match(t -> t.field("name.beginning")
                                        .query(text)
                                        .operator(Operator.And)
                                        .fuzziness("AUTO:4,8")
                                        .prefixLength(1)))
                                .should(s -> s.match(t -> t.field("sounds")
                                        .query(String.join(" ", Sound.keys(text)))
                                        .operator(Operator.And)))
                                .minimumShouldMatch("1")))
                        .should(m -> m.match(t -> t.field("name.beginning")
                                .query(text)
                                .operator(Operator.And)
                                .boost(10f)))
                        .should(m -> m.match(t -> t.field("name").query(text))))
                ._toQuery();
    }

    /** A word, in the place where it says most: as it is, as what it may mean, or as someone's name. */
    private static co.elastic.clients.elasticsearch._types.query_dsl.Query word(Asked asked) {
        return co.elastic.clients.elasticsearch._types.query_dsl.Query.of(q -> q.disMax(d -> {
            for (Meant meant : asked.meant().stream().limit(MOST_MEANT).toList()) {
                d.queries(m -> m.multiMatch(t -> t.fields(FIELDS)
                        .query(meant.key())
                        .type(TextQueryType.BestFields)
                        .tieBreaker(0.2)
                        .boost((float) meant.weight())));
            }
            d.queries(n -> n.match(t -> {
                t.field("name").query(asked.said()).boost(3f);
                return asked.strange() ? t.fuzziness("AUTO").prefixLength(1) : t;
            }));
            d.queries(n -> n.match(
                    t -> t.field("sounds").query(Sound.key(asked.said())).boost(2f)));
            if (asked.place() != null) {
                d.queries(in(Map.entry(Facet.AREA, Set.of(asked.place().code()))));
            }
            return d;
        }));
    }

    private static co.elastic.clients.elasticsearch._types.query_dsl.Query concept(Concept concept) {
        String keys = String.join(" ", concept.keys());
        return co.elastic.clients.elasticsearch._types.query_dsl.Query.of(q -> q.multiMatch(t -> t.fields(FIELDS)
                .query(keys)
                .operator(Operator.And)
                .type(TextQueryType.CrossFields)
                .boost((float) (2 * concept.weight()))));
    }

    private static co.elastic.clients.elasticsearch._types.query_dsl.Query kinds(Set<EntryKind> kinds) {
        return in(Map.entry(
                Facet.KIND, kinds.stream().map(EntryKind::name).collect(java.util.stream.Collectors.toSet())));
    }

    private static co.elastic.clients.elasticsearch._types.query_dsl.Query in(Map.Entry<Facet, Set<String>> filter) {
        return co.elastic.clients.elasticsearch._types.query_dsl.Query.of(q ->
                q.terms(t -> t.field(filter.getKey().field())
                        .terms(v -> v.value(
                                filter.getValue().stream().map(FieldValue::of).toList()))));
    }
}
