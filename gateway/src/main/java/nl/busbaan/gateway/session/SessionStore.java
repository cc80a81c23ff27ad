package nl.busbaan.gateway.session;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import nl.busbaan.platform.crypto.KeyEncryptionKey;

/**
 * The sessions in the gateway's database. Nothing is kept in memory, so replicas share them and a restart loses none. Tokens end
 * by the system's time; the domain's movable clock has no say here.
 */
@ApplicationScoped
class SessionStore {
    private static final Clock SYSTEM = Clock.systemUTC();

    private final DataSource database;
    private final KeyEncryptionKey key;

    SessionStore(DataSource database, KeyEncryptionKey key) {
        this.database = database;
        this.key = key;
    }

    /** Adds a session. */
    void save(SessionId id, StoredTokens tokens) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into session (id_sha256, tokens, expires_at) values (?, ?, ?)")) {
            insert.setBytes(1, id.sha256());
            insert.setBytes(2, key.wrap(tokens.write(), context(id)));
            insert.setObject(3, tokens.expiry(SYSTEM.instant()).atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /**
     * Renews the tokens of a session that is still there.
     *
     * @return false when somebody signed out meanwhile; a renewal must not bring that session back
     */
    boolean renew(SessionId id, StoredTokens tokens) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update session set tokens = ?, expires_at = ? where id_sha256 = ?")) {
            update.setBytes(1, key.wrap(tokens.write(), context(id)));
            update.setObject(2, tokens.expiry(SYSTEM.instant()).atOffset(ZoneOffset.UTC));
            update.setBytes(3, id.sha256());
            return update.executeUpdate() == 1;
        }
    }

    Optional<StoredTokens> find(SessionId id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select tokens from session where id_sha256 = ? and expires_at > ?")) {
            select.setBytes(1, id.sha256());
            select.setObject(2, now());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(StoredTokens.read(key.unwrap(row.getBytes(1), context(id))))
                        : Optional.empty();
            }
        }
    }

    Optional<Instant> expiry(SessionId id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select expires_at from session where id_sha256 = ?")) {
            select.setBytes(1, id.sha256());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(row.getObject(1, OffsetDateTime.class).toInstant())
                        : Optional.empty();
            }
        }
    }

    void delete(SessionId id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from session where id_sha256 = ?")) {
            delete.setBytes(1, id.sha256());
            delete.executeUpdate();
        }
    }

    /** On every replica: deleting twice is deleting once. */
    @Scheduled(every = "10m")
    void deleteExpired() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from session where expires_at <= ?")) {
            delete.setObject(1, now());
            delete.executeUpdate();
        }
    }

    private static OffsetDateTime now() {
        return SYSTEM.instant().atOffset(ZoneOffset.UTC);
    }

    /** Tokens copied to another row don't decrypt there. */
    private static String context(SessionId id) {
        return "session:" + id.fingerprint();
    }
}
