package nl.busbaan.directory.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.language.Vocabulary;
import nl.busbaan.directory.publication.EntryDocument;

/** Search on PostgreSQL: Dutch full text and trigrams. It finds less than Elasticsearch does, and always answers. */
@ApplicationScoped
class PostgresEngine implements Engine {
    /** Beyond this many, entries of the limited search are neither counted nor ranked. */
    private static final int MOST = 3_000;

    /**
     * An entry with all the words comes before one with some of them. Without any of the words a name that looks like them still
     * counts, for typing errors. What is asked is made once and not for each entry, therefore materialized.
     */
    static final String FIND = """
            with asked as materialized (
                select plainto_tsquery('dutch_unaccent', ?) as every_word,
                       replace(plainto_tsquery('dutch_unaccent', ?)::text, '&', '|')::tsquery as any_word,
                       replace(plainto_tsquery('dutch_unaccent', ?)::text, '&', '|')::tsquery as meant,
                       lower(unaccent(?)) as plain,
                       array(select websearch_to_tsquery('dutch_unaccent', word)
                             from unnest(cast(? as text[])) word) as said,
                       array(select plainto_tsquery('dutch_unaccent', concept)
                             from unnest(cast(? as text[])) concept) as official)
            select e.document,
                   case when e.words @@ a.every_word then 10 else 0 end
                       + 10 * ts_rank(e.words, a.any_word)
                       + 5 * ts_rank(e.words, a.meant)
                       + word_similarity(a.plain, lower(unaccent(e.title))) as score,
                   e.id <> all (?) and (word_similarity(a.plain, lower(unaccent(e.title))) > 0.5
                       or (select count(*) from unnest(a.said) word where e.words @@ word) >= ?
                       or exists (select from unnest(a.official) concept where e.words @@ concept)) as enough
            from directory_entry e, asked a
            where e.active and e.kind = any (?)
              and (e.words @@ a.any_word or e.words @@ a.meant
                   or word_similarity(a.plain, lower(unaccent(e.title))) > 0.5 or e.id = any (?))
            order by e.id = any (?) desc, score desc, e.id limit ?
            """;

    private static final String BEGINNING = """
            select id from directory_entry
            where active and kind = any (?) and (' ' || lower(unaccent(title))) like '% ' || lower(unaccent(?)) || '%'
            order by length(title), title limit ?
            """;

    private final DataSource database;
    private final ObjectMapper json;

    PostgresEngine(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Filters and counts here, by the same rules as are asked of Elasticsearch. */
    @Override
    public Found find(Query query, Collection<UUID> deciders) {
        Matching matching = query.understood().isEmpty() ? Matching.NOTHING : matching(query, deciders);
        List<EntryDocument> accepted =
                matching.entries.stream().filter(query::accepts).toList();
        return new Found(
                accepted.size(),
                !matching.enough,
                accepted.stream()
                        .limit(query.candidates())
                        .map(EntryDocument::id)
                        .toList(),
                query.facets() ? counted(query, matching.entries) : Map.of());
    }

    @Override
    public List<UUID> likeliest(Query query) {
        return find(query, List.of()).candidates();
    }

    /** @param enough whether any of them has enough of what was said, whatever is filtered; else they only come nearest */
    private record Matching(List<EntryDocument> entries, boolean enough) {
        static final Matching NOTHING = new Matching(List.of(), false);
    }

    private Matching matching(Query query, Collection<UUID> deciders) {
        Understood understood = query.understood();
        Object[] ids = deciders.toArray();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setString(1, query.text());
            select.setString(2, query.text());
            select.setString(3, meant(understood));
            select.setString(4, query.text());
            select.setArray(5, connection.createArrayOf("text", said(understood)));
            select.setArray(6, connection.createArrayOf("text", official(understood)));
            select.setArray(7, connection.createArrayOf("uuid", ids));
            select.setInt(8, enoughOf(understood.asked().size()));
            select.setArray(9, kinds(connection, query.visible()));
            select.setArray(10, connection.createArrayOf("uuid", ids));
            select.setArray(11, connection.createArrayOf("uuid", ids));
            select.setInt(12, MOST);
            List<EntryDocument> matching = new ArrayList<>();
            boolean enough = false;
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    matching.add(json.readValue(rows.getString("document"), EntryDocument.class));
                    enough |= rows.getBoolean("enough");
                }
            }
            return new Matching(matching, enough);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The search in PostgreSQL failed.", e);
        }
    }

    /** Each word that was typed, or what it may stand for. */
    private static Object[] said(Understood understood) {
        return understood.asked().stream()
                .map(asked -> Stream.concat(
                                Stream.of(asked.said()), asked.meant().stream().map(Vocabulary.Meant::word))
                        .collect(Collectors.joining(" or ")))
                .toArray();
    }

    /** What a rule says was meant: an entry about that is enough of an answer. */
    private static Object[] official(Understood understood) {
        return understood.concepts().stream()
                .filter(concept -> !concept.guess())
                .map(Understood.Concept::official)
                .toArray();
    }

    /** As Elasticsearch counts it: of two words both, of up to five all but one, of more of them six in ten. */
    private static int enoughOf(int words) {
        if (words <= 2) {
            return Math.max(words, 1);
        }
        return words <= 5 ? words - 1 : words * 6 / 10;
    }

    /** Words of the kaart that what was typed may stand for, and the official words. */
    private static String meant(Understood understood) {
        return Stream.of(
                        understood.asked().stream()
                                .flatMap(asked -> asked.meant().stream())
                                .map(Vocabulary.Meant::word),
                        understood.asked().stream()
                                .map(Understood.Asked::place)
                                .filter(Objects::nonNull)
                                .map(Areas.Area::name),
                        understood.concepts().stream().map(Understood.Concept::official))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    private static Map<Facet, Map<String, Long>> counted(Query query, List<EntryDocument> matching) {
        Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Long> counts = matching.stream()
                    .filter(entry -> query.acceptsBut(facet, entry))
                    .flatMap(entry -> facet.valuesOf(entry, query.moment()).stream())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            Map<String, Long> mostFirst = new LinkedHashMap<>();
            counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(Facet.MOST_VALUES)
                    .forEach(e -> mostFirst.put(e.getKey(), e.getValue()));
            facets.put(facet, mostFirst);
        }
        return facets;
    }

    @Override
    public List<UUID> beginningWith(String text, Set<EntryKind> kinds, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(BEGINNING)) {
            select.setArray(1, kinds(connection, kinds));
            select.setString(2, text.replaceAll("[\\\\%_]", " ").strip());
            select.setInt(3, limit);
            List<UUID> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The suggestions from PostgreSQL failed.", e);
        }
    }

    private static Array kinds(Connection connection, Set<EntryKind> kinds) throws SQLException {
        return connection.createArrayOf(
                "text", kinds.stream().map(EntryKind::name).toArray());
    }
}
