package nl.busbaan.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.busbaan.directory.entry.EntryKind;

/** Search on PostgreSQL: Dutch full text and trigrams. It finds less than Elasticsearch does, and always answers. */
@ApplicationScoped
class PostgresEngine implements Engine {
    /**
     * An entry with all the words comes before one with some of them; one that is called like the words before all others.
     * Without any of the words a name that looks like them still counts, for typing errors.
     */
    private static final String FIND = """
            with asked as (
                select plainto_tsquery('dutch_unaccent', ?) as every_word,
                       replace(plainto_tsquery('dutch_unaccent', ?)::text, '&', '|')::tsquery as any_word,
                       replace(plainto_tsquery('dutch_unaccent', ?)::text, '&', '|')::tsquery as official,
                       lower(unaccent(?)) as plain),
            matching as (
                select e.id, e.kind, e.document,
                       (e.kind in ('PROFESSIONAL', 'TEAM', 'ORGANISATION')
                            and to_tsvector('simple', unaccent(e.title)) @@ plainto_tsquery('simple', a.plain)) as named,
                       case when e.words @@ a.every_word then 10 else 0 end
                           + 10 * ts_rank(e.words, a.any_word)
                           + 5 * ts_rank(e.words, a.official)
                           + word_similarity(a.plain, lower(unaccent(e.title))) as score
                from directory_entry e, asked a
                where e.active and e.kind = any (?)
                  and (e.words @@ a.any_word or e.words @@ a.official
                       or word_similarity(a.plain, lower(unaccent(e.title))) > 0.5 or e.id = any (?))
                  and (?::text is null or jsonb_exists(e.document -> 'organisationIds', ?))
                  and (?::text is null or jsonb_exists(e.document -> 'lifeDomains', ?))
                  and (?::text is null or jsonb_exists(e.document -> 'lifeEvents', ?))
                  and (?::text is null or jsonb_exists(e.document -> 'areas', ?))
                  and (?::text is null or jsonb_exists(e.document -> 'languages', ?))
                  and (not ? or (e.document ->> 'decidesAlone')::boolean))
            """;

    private static final String CANDIDATES = FIND + """
            select id, score, named, count(*) over () from matching where kind = any (?)
            order by named desc, id = any (?) desc, score desc, id limit ?
            """;

    private static final String FACETS = FIND + """
            select 'KIND', kind, count(*) from matching group by kind
            union all
            select 'ORGANISATION', v, count(*) from matching, jsonb_array_elements_text(document -> 'organisationIds') v
                where kind = any (?) group by 2
            union all
            select 'LIFE_DOMAIN', v, count(*) from matching, jsonb_array_elements_text(document -> 'lifeDomains') v
                where kind = any (?) group by 2
            union all
            select 'AREA', v, count(*) from matching, jsonb_array_elements_text(document -> 'areas') v
                where kind = any (?) group by 2
            order by 1, 3 desc, 2
            """;

    private static final String BEGINNING = """
            select id from directory_entry
            where active and kind = any (?) and (' ' || lower(unaccent(title))) like '% ' || lower(unaccent(?)) || '%'
            order by length(title), title limit ?
            """;

    private final DataSource database;
    private final EverydayWords everydayWords;

    PostgresEngine(DataSource database, EverydayWords everydayWords) {
        this.database = database;
        this.everydayWords = everydayWords;
    }

    @Override
    public Found find(Query query, List<UUID> deciders) {
        try (Connection connection = database.getConnection()) {
            List<Found.Candidate> candidates = new ArrayList<>();
            long total = 0;
            try (PreparedStatement select = connection.prepareStatement(CANDIDATES)) {
                int next = bind(select, query, deciders);
                select.setArray(next++, kinds(connection, query.kinds()));
                select.setArray(next++, ids(connection, deciders));
                select.setInt(next, query.candidates());
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        candidates.add(new Found.Candidate(
                                rows.getObject(1, UUID.class), rows.getDouble(2), rows.getBoolean(3)));
                        total = rows.getLong(4);
                    }
                }
            }
            return new Found(total, candidates, facets(connection, query, deciders));
        } catch (SQLException e) {
            throw new IllegalStateException("The search in PostgreSQL failed.", e);
        }
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

    private Map<Found.Facet, Map<String, Long>> facets(Connection connection, Query query, List<UUID> deciders)
            throws SQLException {
        Map<Found.Facet, Map<String, Long>> facets = new EnumMap<>(Found.Facet.class);
        try (PreparedStatement select = connection.prepareStatement(FACETS)) {
            int next = bind(select, query, deciders);
            for (int i = 0; i < 3; i++) {
                select.setArray(next++, kinds(connection, query.kinds()));
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    facets.computeIfAbsent(Found.Facet.valueOf(rows.getString(1)), f -> new LinkedHashMap<>())
                            .put(rows.getString(2), rows.getLong(3));
                }
            }
        }
        return facets;
    }

    /** @return index of the next parameter after those of {@link #FIND} */
    private int bind(PreparedStatement select, Query query, List<UUID> deciders) throws SQLException {
        int next = 1;
        select.setString(next++, query.text());
        select.setString(next++, query.text());
        select.setString(next++, String.join(" ", everydayWords.officialFor(query.text())));
        select.setString(next++, query.text());
        select.setArray(next++, kinds(select.getConnection(), query.visible()));
        select.setArray(next++, ids(select.getConnection(), deciders));
        Query.Filters filters = query.filters();
        String organisation = filters.organisationId() == null
                ? null
                : filters.organisationId().toString();
        for (String filter : new String[] {
            organisation, filters.lifeDomain(), filters.lifeEvent(), filters.area(), filters.language()
        }) {
            select.setString(next++, filter);
            select.setString(next++, filter);
        }
        select.setBoolean(next++, filters.decidesAlone());
        return next;
    }

    private static Array kinds(Connection connection, Set<EntryKind> kinds) throws SQLException {
        return connection.createArrayOf(
                "text", kinds.stream().map(EntryKind::name).toArray());
    }

    private static Array ids(Connection connection, List<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }
}
