package nl.busbaan.directory.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.busbaan.platform.crypto.Sha256;
import org.jspecify.annotations.Nullable;

/** Remembers what each state topic says of each key, so that only what differs is published, under a higher version. */
@ApplicationScoped
class PublishedStates {
    private final DataSource database;
    private final ObjectMapper json;

    PublishedStates(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    private record Last(long version, byte[] sha256) {}

    /**
     * A state as it is told.
     *
     * @param json of the state with its new version: written once, for all who need it
     */
    record Told<T>(T state, String json) {}

    /** @return those whose content differs from what was published last, with their new version, recorded as published */
    <T extends Published<T>> List<Told<T>> differing(String topic, List<T> states) {
        try (Connection connection = database.getConnection()) {
            Map<String, Last> published = read(connection, topic, states);
            List<Told<T>> differing = new ArrayList<>();
            try (PreparedStatement upsert = connection.prepareStatement("""
                    insert into published_state (topic, key, version, sha256) values (?, ?, ?, ?)
                    on conflict (topic, key) do update set version = excluded.version, sha256 = excluded.sha256
                    """)) {
                for (T state : states) {
                    Last last = published.get(state.key());
                    byte[] sha256 = sha256(state);
                    if (last == null || !MessageDigest.isEqual(last.sha256, sha256)) {
                        long version = last == null ? 1 : last.version + 1;
                        differing.add(told(state.withVersion(version)));
                        record(upsert, topic, state.key(), version, sha256);
                    }
                }
                upsert.executeBatch();
            }
            return differing;
        } catch (SQLException e) {
            throw new IllegalStateException("What topic %s says could not be compared.".formatted(topic), e);
        }
    }

    private static Map<String, Last> read(Connection connection, String topic, List<? extends Published<?>> states)
            throws SQLException {
        Map<String, Last> published = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select key, version, sha256 from published_state where topic = ? and key = any (?)")) {
            select.setString(1, topic);
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "text", states.stream().map(Published::key).toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    published.put(rows.getString(1), new Last(rows.getLong(2), rows.getBytes(3)));
                }
            }
        }
        return published;
    }

    private static void record(
            PreparedStatement upsert, String topic, String key, long version, byte @Nullable [] sha256)
            throws SQLException {
        upsert.setString(1, topic);
        upsert.setString(2, key);
        upsert.setLong(3, version);
        upsert.setBytes(4, sha256);
        upsert.addBatch();
    }

    private <T> Told<T> told(T state) {
        try {
            return new Told<>(state, json.writeValueAsString(state));
        } catch (JsonProcessingException e) {
            throw unreadable(state, e);
        }
    }

    private byte[] sha256(Published<?> state) {
        try {
            return Sha256.of(json.writeValueAsBytes(state));
        } catch (JsonProcessingException e) {
            throw unreadable(state, e);
        }
    }

    private static IllegalStateException unreadable(Object state, JsonProcessingException cause) {
        return new IllegalStateException("The state of a %s can't be read.".formatted(state.getClass()), cause);
    }
}
