package nl.busbaan.consent.seal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import nl.busbaan.platform.outbox.Outbox;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Chains the rows that were written since the last time, and publishes the new end. One replica does so at a time, under an
 * advisory lock; the rows, their seals and the event with the head commit together.
 */
@ApplicationScoped
class Sealer {
    private static final Logger LOG = Logger.getLogger(Sealer.class);
    static final int BATCH = 1_000;
    private static final int SECONDS = 60;
    /** Any number no other advisory lock in these databases uses. */
    static final long LOCK = 0x0B05_BAA5L;

    private final DataSource database;
    private final PublishedHeads published;
    private final LogKey.Signer signer;
    private final Outbox outbox;
    private final Clock clock;
    /** Said once for each head, and not every second. */
    private final Set<Head> told = ConcurrentHashMap.newKeySet();

    Sealer(DataSource database, PublishedHeads published, SealConfig config, Outbox outbox, Clock clock)
            throws GeneralSecurityException, IOException {
        this.database = database;
        this.published = published;
        this.signer = LogKey.signer(config.keyFile());
        this.outbox = outbox;
        this.clock = clock;
    }

    void sealAll() {
        published.readOnce();
        for (Ledger ledger : Ledger.values()) {
            while (seal(ledger) == BATCH) {
                // a full batch: there may be more
            }
        }
    }

    /** @return how many rows were sealed; 0 also when another replica holds the lock */
    int seal(Ledger ledger) {
        Sealed sealed = QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> {
            try (Connection connection = database.getConnection()) {
                return lock(connection) ? extend(connection, ledger) : new Sealed(0, null);
            }
        });
        if (sealed.head() != null) {
            published.put(sealed.head());
        }
        return sealed.rows();
    }

    private record Sealed(int rows, @Nullable Head head) {}

    private record Row(String ctid, String open, @Nullable String personal, byte[] salt) {}

    private record End(long seq, byte[] hash) {}

    private Sealed extend(Connection connection, Ledger ledger) throws SQLException {
        if (!standsAsPublished(connection, ledger)) {
            return new Sealed(0, null);
        }
        List<Row> rows = unsealed(connection, ledger);
        if (rows.isEmpty()) {
            return new Sealed(0, null);
        }
        End end = end(connection, ledger);
        try (PreparedStatement update = connection.prepareStatement(ledger.seal())) {
            for (Row row : rows) {
                long seq = end.seq() + 1;
                Chained link = Chained.after(end.hash(), seq, row.open(), Chained.commit(row.salt(), row.personal()));
                update.setLong(1, seq);
                update.setBytes(2, link.commitment());
                update.setBytes(3, link.hash());
                update.setString(4, row.ctid());
                update.addBatch();
                end = new End(seq, link.hash());
            }
            update.executeBatch();
        }
        Head head = signer.head(ledger, end.seq(), end.hash(), clock.instant());
        outbox.append(HeadsTopic.NAME, "nl.busbaan.logboek.verzegeld", head.log(), head);
        return new Sealed(rows.size(), head);
    }

    /** A log that isn't what was published is left as it is: sealing on would cover up what happened to it. */
    boolean standsAsPublished(Connection connection, Ledger ledger) throws SQLException {
        Optional<Head> head = published.newest(ledger);
        if (head.isEmpty()) {
            return true;
        }
        try (PreparedStatement select = connection.prepareStatement(ledger.hashAt())) {
            select.setLong(1, head.get().version());
            try (ResultSet row = select.executeQuery()) {
                byte[] expected = HexFormat.of().parseHex(head.get().hash());
                if (row.next() && MessageDigest.isEqual(row.getBytes(1), expected)) {
                    return true;
                }
            }
        }
        if (told.add(head.get())) {
            LOG.errorf(
                    "The log %s isn't what was published: row %d is missing or another. It is not sealed any further; verify it.",
                    ledger.label(), head.get().version());
        }
        return false;
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (Statement lock = connection.createStatement()) {
            lock.execute("set local timezone to 'UTC'");
            try (ResultSet result = lock.executeQuery("select pg_try_advisory_xact_lock(%d)".formatted(LOCK))) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private static List<Row> unsealed(Connection connection, Ledger ledger) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet result = select.executeQuery(ledger.unsealed(BATCH))) {
            while (result.next()) {
                byte @Nullable [] salt = result.getBytes(4);
                rows.add(new Row(
                        result.getString(1),
                        result.getString(2),
                        result.getString(3),
                        // Erased before it was sealed: then there is nothing left to commit to.
                        salt == null ? new byte[0] : salt));
            }
        }
        return rows;
    }

    private static End end(Connection connection, Ledger ledger) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(ledger.last())) {
            return row.next() ? new End(row.getLong(1), row.getBytes(2)) : new End(0, Chained.START);
        }
    }
}
