package nl.busbaan.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgConnection;

/**
 * One replica at a time makes an index. The database keeps the lock, on a connection of its own, so it is free again when the replica
 * that held it is gone. It is that of a transaction in which nothing is read or written: whatever becomes of the connection, it isn't
 * back in the pool with the lock.
 */
@ApplicationScoped
class IndexLock {
    private static final Logger LOG = Logger.getLogger(IndexLock.class);

    /** Any number no other advisory lock in this database uses. */
    static final long LOCK = 0x0B05_1DE0L;

    /** Of a lock of one number the view has its upper half in classid and its lower in objid. */
    private static final String HOLDS = """
            select exists (select from pg_locks
                           where locktype = 'advisory' and granted and pid = pg_backend_pid() and objsubid = 1
                             and (classid::bigint << 32 | objid::bigint) = ?)
            """;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final DataSource database;

    IndexLock(DataSource database) {
        this.database = database;
    }

    /** The database didn't give the lock or didn't keep it: it is away, or it ended the connection. */
    static final class LockFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LockFailed(String message, @Nullable SQLException cause) {
            super(message, cause);
        }
    }

    /** Until it is closed, or the database ends the connection: then another replica may have it at once. */
    record Held(Connection connection) implements AutoCloseable {
        /** @throws LockFailed when it is no longer held */
        void check() {
            boolean held;
            try {
                held = call(connection, HOLDS);
            } catch (SQLException e) {
                throw new LockFailed("The lock of the search index was lost.", e);
            }
            if (!held) {
                throw new LockFailed("The lock of the search index was lost.", null);
            }
        }

        /** Doesn't fail: the work is done, and a lock that can't be given back goes with its connection. */
        @Override
        public void close() {
            giveBack(connection);
        }
    }

    /**
     * @param patience how long to wait for somebody who is just finishing
     * @return empty when somebody else holds it
     */
    Optional<Held> take(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        Optional<Held> held = take();
        while (held.isEmpty() && System.nanoTime() < end) {
            try {
                Thread.sleep(LOOK_AGAIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
            held = take();
        }
        return held;
    }

    private Optional<Held> take() {
        try {
            Connection connection = database.getConnection();
            boolean taken = false;
            try {
                connection.setAutoCommit(false);
                taken = call(connection, "select pg_try_advisory_xact_lock(?)");
            } finally {
                if (!taken) {
                    giveBack(connection);
                }
            }
            return taken ? Optional.of(new Held(connection)) : Optional.empty();
        } catch (SQLException e) {
            throw new LockFailed("The lock of the search index could not be asked for.", e);
        }
    }

    private static void giveBack(Connection connection) {
        try (connection) {
            try {
                connection.rollback();
            } catch (SQLException e) {
                // Not by the pool's own abort(): that leaves the server's connection as it is.
                connection.unwrap(PgConnection.class).abort(Runnable::run);
                throw e;
            }
        } catch (SQLException e) {
            LOG.warnf("The connection that held the lock of the search index is thrown away (%s).", e);
        }
    }

    private static boolean call(Connection connection, String function) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(function)) {
            select.setLong(1, LOCK);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
