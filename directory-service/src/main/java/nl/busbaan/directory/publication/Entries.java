package nl.busbaan.directory.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The searchable documents in PostgreSQL: from here the search index can be built anew at any time. */
@ApplicationScoped
public class Entries {
    private final DataSource database;
    private final ObjectMapper json;

    Entries(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void store(Collection<PublishedStates.Told<EntryDocument>> documents) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into directory_entry (id, kind, version, active, title, document, words)
                        values (?, ?, ?, ?, ?, ?::jsonb,
                                setweight(to_tsvector('dutch_unaccent', ?), 'A')
                             || setweight(to_tsvector('dutch_unaccent', ?), 'B')
                             || setweight(to_tsvector('dutch_unaccent', ?), 'C')
                             || setweight(to_tsvector('dutch_unaccent', ?), 'D'))
                        on conflict (id) do update set kind = excluded.kind, version = excluded.version,
                            active = excluded.active, title = excluded.title, document = excluded.document,
                            words = excluded.words
                        """)) {
            for (PublishedStates.Told<EntryDocument> told : documents) {
                EntryDocument d = told.state();
                upsert.setObject(1, d.id());
                upsert.setString(2, d.kind().name());
                upsert.setLong(3, d.version());
                upsert.setBoolean(4, d.active());
                upsert.setString(5, d.title());
                upsert.setString(6, told.json());
                upsert.setString(7, d.title() + " " + String.join(". ", d.needs()));
                upsert.setString(
                        8,
                        String.join(
                                ". ",
                                text(d.role()),
                                text(d.mandate()),
                                String.join(". ", d.expertise()),
                                text(d.organisationName())));
                upsert.setString(9, d.summary() + " " + d.subtitle() + " " + String.join(". ", d.topics()));
                upsert.setString(10, d.conditions());
                upsert.addBatch();
            }
            upsert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The searchable documents could not be stored.", e);
        }
    }

    /** In no particular order; entries that left the map are included, marked inactive. */
    public List<EntryDocument> page(@Nullable UUID after, int limit) {
        return query("select document from directory_entry where id > ? order by id limit ?", select -> {
            select.setObject(1, after == null ? new UUID(0, 0) : after);
            select.setInt(2, limit);
        });
    }

    /** Those of the given that are on the map. */
    public List<EntryDocument> active(Collection<UUID> ids) {
        return query(
                "select document from directory_entry where active and id = any (?)",
                select -> select.setArray(1, select.getConnection().createArrayOf("uuid", ids.toArray())));
    }

    /** Those of the given that are on the map, by id. */
    public Map<UUID, EntryDocument> activeById(Collection<UUID> ids) {
        return active(ids).stream().collect(Collectors.toMap(EntryDocument::id, Function.identity()));
    }

    /** What those of the given that are on the map are called. */
    public Map<UUID, String> titles(Collection<UUID> ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select id, title from directory_entry where active and id = any (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            Map<UUID, String> titles = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    titles.put(rows.getObject(1, UUID.class), rows.getString(2));
                }
            }
            return titles;
        } catch (SQLException e) {
            throw new IllegalStateException("The titles of the entries could not be read.", e);
        }
    }

    /** Changes whenever an entry does. */
    public String stamp() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select count(*) || ':' || coalesce(sum(version), 0) from directory_entry");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The searchable documents could not be counted.", e);
        }
    }

    /** Gives the text of all entries on the map, without names of people; equal texts come once, with how often they are there. */
    public void texts(ObjIntConsumer<String> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select concat_ws(' . ', case when kind <> 'PROFESSIONAL' then title end, document ->> 'role',
                                         document ->> 'mandate', document ->> 'expertise', document ->> 'needs',
                                         document ->> 'topics', document ->> 'languages', document ->> 'summary',
                                         document ->> 'conditions', document ->> 'organisationName') as text,
                               count(*)
                        from directory_entry where active group by 1
                        """);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                reader.accept(rows.getString(1), rows.getInt(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The texts of the entries could not be read.", e);
        }
    }

    /** Gives the names of the people on the map, each once. */
    public void names(Consumer<String> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select distinct title from directory_entry where active and kind = 'PROFESSIONAL'");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                reader.accept(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The names of the entries could not be read.", e);
        }
    }

    /** What residents say, of all entries on the map, each once. */
    public List<String> needs() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select distinct need
                        from directory_entry, jsonb_array_elements_text(document -> 'needs') need where active
                        """);
                ResultSet rows = select.executeQuery()) {
            List<String> needs = new ArrayList<>();
            while (rows.next()) {
                needs.add(rows.getString(1));
            }
            return needs;
        } catch (SQLException e) {
            throw new IllegalStateException("The needs of the entries could not be read.", e);
        }
    }

    private interface Parameters {
        void set(PreparedStatement select) throws SQLException;
    }

    private List<EntryDocument> query(String sql, Parameters parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            parameters.set(select);
            List<EntryDocument> documents = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    documents.add(json.readValue(rows.getString(1), EntryDocument.class));
                }
            }
            return documents;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The searchable documents could not be read.", e);
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
