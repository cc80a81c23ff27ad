package nl.busbaan.directory.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query.Builder;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.util.ObjectBuilder;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.search.Query.Filters;
import org.jspecify.annotations.Nullable;

/** The queries of {@link ElasticsearchEngine}. */
final class ElasticsearchQueries {
    private static final List<String> FIELDS = List.of(
            "needs^5",
            "title^4",
            "expertise^3",
            "mandate^2",
            "role^2",
            "subtitle^1.5",
            "organisationName",
            "summary^1.5",
            "topics",
            "conditions^0.7");
    private static final List<EntryKind> WITH_A_NAME =
            List.of(EntryKind.PROFESSIONAL, EntryKind.TEAM, EntryKind.ORGANISATION);

    private ElasticsearchQueries() {}

    /** How much of the words an entry must have; the next is tried when one finds nothing. */
    enum Strictness {
        /** Almost all words, as they are written. */
        WORDS("2<-1 5<60%", false, "dutch_need"),
        /** Almost all words, with typing errors. */
        TYPING_ERRORS("2<-1 5<60%", true, "dutch_need"),
        /** Any word, or any part of a compound, so that nobody is left with nothing. */
        ANY_WORD("1", true, "dutch_need_in_parts");

        private final String minimumShouldMatch;
        private final boolean fuzzy;
        private final String analyzer;

        Strictness(String minimumShouldMatch, boolean fuzzy, String analyzer) {
            this.minimumShouldMatch = minimumShouldMatch;
            this.fuzzy = fuzzy;
            this.analyzer = analyzer;
        }
    }

    static Function<Builder, ObjectBuilder<co.elastic.clients.elasticsearch._types.query_dsl.Query>> main(
            Query query, List<UUID> deciders, Strictness strictness) {
        return q -> q.bool(b -> {
            b.filter(f -> f.term(t -> t.field("active").value(true))).filter(kinds(query.visible()));
            filters(b, query.filters());
            b.should(words(query.text(), strictness)).should(named(query.text(), strictness));
            if (!deciders.isEmpty()) {
                b.should(s -> s.constantScore(c -> c.boost((float) Engine.DECIDES)
                        .filter(f -> f.ids(i ->
                                i.values(deciders.stream().map(UUID::toString).toList())))));
            }
            return b.minimumShouldMatch("1");
        });
    }

    static Function<Builder, ObjectBuilder<co.elastic.clients.elasticsearch._types.query_dsl.Query>> kinds(
            Set<EntryKind> kinds) {
        return in("kind", kinds.stream().map(EntryKind::name).toList());
    }

    private static Function<Builder, ObjectBuilder<co.elastic.clients.elasticsearch._types.query_dsl.Query>> words(
            String text, Strictness strictness) {
        return q -> q.bool(b -> b.must(m -> m.match(t -> {
                    t.field("all")
                            .query(text)
                            .analyzer(strictness.analyzer)
                            .minimumShouldMatch(strictness.minimumShouldMatch);
                    return strictness.fuzzy ? t.fuzziness("AUTO").prefixLength(1) : t;
                }))
                .should(s -> s.multiMatch(t -> {
                    t.fields(FIELDS).query(text).type(TextQueryType.BestFields).tieBreaker(0.3);
                    return strictness.fuzzy ? t.fuzziness("AUTO").prefixLength(1) : t;
                }))
                .should(s ->
                        s.matchPhrase(t -> t.field("needs").query(text).slop(2).boost(6f)))
                .should(s ->
                        s.matchPhrase(t -> t.field("title").query(text).slop(1).boost(4f))));
    }

    /** All the words are in the name, particles included or left out. */
    private static Function<Builder, ObjectBuilder<co.elastic.clients.elasticsearch._types.query_dsl.Query>> named(
            String text, Strictness strictness) {
        return q -> q.constantScore(c -> c.boost((float) Engine.NAMED)
                .filter(f -> f.bool(b -> b.filter(in(
                                "kind",
                                WITH_A_NAME.stream().map(EntryKind::name).toList()))
                        .filter(m -> m.match(t -> {
                            t.field("title.name").query(text).operator(Operator.And);
                            return strictness.fuzzy ? t.fuzziness("AUTO").prefixLength(1) : t;
                        })))));
    }

    private static void filters(BoolQuery.Builder bool, Filters filters) {
        term(bool, "organisationIds", filters.organisationId());
        term(bool, "lifeDomains", filters.lifeDomain());
        term(bool, "lifeEvents", filters.lifeEvent());
        term(bool, "areas", filters.area());
        term(bool, "languages", filters.language());
        if (filters.decidesAlone()) {
            bool.filter(f -> f.term(t -> t.field("decidesAlone").value(true)));
        }
    }

    private static void term(BoolQuery.Builder bool, String field, @Nullable Object value) {
        if (value != null) {
            bool.filter(f -> f.term(t -> t.field(field).value(value.toString())));
        }
    }

    private static Function<Builder, ObjectBuilder<co.elastic.clients.elasticsearch._types.query_dsl.Query>> in(
            String field, List<String> values) {
        return q -> q.terms(t -> t.field(field)
                .terms(v -> v.value(values.stream().map(FieldValue::of).toList())));
    }
}
