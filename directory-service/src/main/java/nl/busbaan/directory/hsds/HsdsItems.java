package nl.busbaan.directory.hsds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.busbaan.platform.crypto.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /hsds} gives out, as stored. An id belongs to the source that had it first; what another source says of it is not
 * given out. The moment of change moves only when the content does.
 */
@ApplicationScoped
public class HsdsItems {
    /** The source of our own kaart. */
    public static final String OWN = "";

    private static final int BATCH = 500;

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    HsdsItems(DataSource database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    private record Stored(String source, boolean active, byte[] sha256) {}

    /** Stores the items that are new or different. Belongs to the caller's transaction. */
    public void store(String source, Collection<HsdsItem> items) {
        Timestamp now = Timestamp.from(clock.instant());
        Map<String, List<HsdsItem>> kinds = items.stream().collect(Collectors.groupingBy(HsdsItem::kind));
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            for (var kind : kinds.entrySet()) {
                Map<UUID, Stored> stored = stored(connection, kind.getKey(), kind.getValue());
                int waiting = 0;
                for (HsdsItem item : kind.getValue()) {
                    String content = json.writeValueAsString(item.content());
                    byte[] sha256 = sha256(item, content);
                    Stored last = stored.get(item.id());
                    boolean ours = last == null || last.source.equals(source) || !last.active;
                    boolean same = last != null && last.active && MessageDigest.isEqual(last.sha256, sha256);
                    if (ours && !same) {
                        set(upsert, source, item, content, sha256, now);
                        upsert.addBatch();
                        waiting++;
                    }
                    if (waiting == BATCH) {
                        upsert.executeBatch();
                        waiting = 0;
                    }
                }
                upsert.executeBatch();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The open data could not be stored.", e);
        }
    }

    public boolean none(String source) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select 1 from hsds_item where source = ? limit 1")) {
            select.setString(1, source);
            return !select.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException("The open data could not be read.", e);
        }
    }

    /** Those of the given that another source has. */
    public List<UUID> ofOthers(String source, String kind, Collection<UUID> ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select id from hsds_item where kind = ? and active and source <> ? and id = any (?)")) {
            select.setString(1, kind);
            select.setString(2, source);
            select.setArray(3, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                List<UUID> found = new java.util.ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The open data could not be read.", e);
        }
    }

    /**
     * Marks what left: a row without its facts stays. Belongs to the caller's transaction.
     *
     * @param scope only what stands under this organisation; null for the whole source
     * @param present ids that are still there
     */
    public void retire(String source, @Nullable UUID scope, Collection<UUID> present) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(RETIRE)) {
            update.setTimestamp(1, Timestamp.from(clock.instant()));
            update.setString(2, source);
            update.setObject(3, scope);
            update.setObject(4, scope);
            update.setArray(5, connection.createArrayOf("uuid", present.toArray()));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What left the open data could not be marked.", e);
        }
    }

    private static Map<UUID, Stored> stored(Connection connection, String kind, List<HsdsItem> items)
            throws SQLException {
        Map<UUID, Stored> stored = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select id, source, active, sha256 from hsds_item where kind = ? and id = any (?)")) {
            select.setString(1, kind);
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", items.stream().map(HsdsItem::id).toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    stored.put(
                            rows.getObject(1, UUID.class),
                            new Stored(rows.getString(2), rows.getBoolean(3), rows.getBytes(4)));
                }
            }
        }
        return stored;
    }

    private static void set(
            PreparedStatement upsert, String source, HsdsItem item, String content, byte[] sha256, Timestamp now)
            throws SQLException {
        int at = 1;
        upsert.setString(at++, item.kind());
        upsert.setObject(at++, item.id());
        upsert.setString(at++, source);
        upsert.setObject(at++, item.scope());
        upsert.setTimestamp(at++, now);
        upsert.setBytes(at++, sha256);
        upsert.setString(at++, content);
        for (String column : List.of("organization_id", "service_id", "location_id", "taxonomy_id", "parent_id")) {
            upsert.setObject(at++, item.references().get(column));
        }
        Connection connection = upsert.getConnection();
        upsert.setArray(at++, connection.createArrayOf("uuid", item.terms().toArray()));
        upsert.setArray(at++, connection.createArrayOf("uuid", item.taxonomies().toArray()));
        var place = item.place();
        upsert.setString(at++, place == null ? null : place.postalCode());
        upsert.setObject(at++, place == null ? null : place.latitude());
        upsert.setObject(at++, place == null ? null : place.longitude());
        upsert.setString(at, item.words());
    }

    private static byte[] sha256(HsdsItem item, String content) {
        String all = content
                + item.scope()
                + new java.util.TreeMap<>(item.references())
                + item.terms()
                + item.taxonomies()
                + item.place()
                + item.words();
        return Sha256.of(all);
    }

    private static final String UPSERT = """
            insert into hsds_item (kind, id, source, scope, active, modified, sha256, content, organization_id, service_id,
                location_id, taxonomy_id, parent_id, terms, taxonomies, postal_code, latitude, longitude, words)
            values (?, ?, ?, ?, true, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, to_tsvector('dutch_unaccent', ?))
            on conflict (kind, id) do update set source = excluded.source, scope = excluded.scope, active = true,
                modified = excluded.modified, sha256 = excluded.sha256, content = excluded.content,
                organization_id = excluded.organization_id, service_id = excluded.service_id,
                location_id = excluded.location_id, taxonomy_id = excluded.taxonomy_id, parent_id = excluded.parent_id,
                terms = excluded.terms, taxonomies = excluded.taxonomies, postal_code = excluded.postal_code,
                latitude = excluded.latitude, longitude = excluded.longitude, words = excluded.words
            """;

    private static final String RETIRE = """
            update hsds_item set active = false, modified = ?, words = '', postal_code = null, latitude = null,
                longitude = null, content = jsonb_strip_nulls(case kind
                    when 'services' then jsonb_build_object('id', id, 'name', content->'name',
                        'organization_id', content->'organization_id', 'status', 'inactive')
                    when 'service_at_location' then jsonb_build_object('id', id,
                        'service_id', content->'service_id', 'location_id', content->'location_id')
                    when 'locations' then jsonb_build_object('id', id, 'location_type', content->'location_type')
                    else jsonb_build_object('id', id, 'name', content->'name',
                        'description', 'Dit staat niet meer op de sociale kaart.') end)
            where source = ? and active and (cast(? as uuid) is null or scope = ?) and id <> all (?)
            """;
}
