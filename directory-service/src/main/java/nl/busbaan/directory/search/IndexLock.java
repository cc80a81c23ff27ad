package nl.busbaan.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * One replica at a time makes an index. The database keeps the lock, on a connection of its own, so it is free again when the replica
 * that held it is gone.
 */
@ApplicationScoped
class IndexLock {
    /** Any number no other advisory lock in this database uses. */
    private static final long LOCK = 0x0B05_1DE0L;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final DataSource database;

    IndexLock(DataSource database) {
        this.database = database;
    }

    /** Until it is closed. */
    record Held(Connection connection) implements AutoCloseable {
        @Override
        public void close() {
            try (connection) {
                call(connection, "select pg_advisory_unlock(?)");
            } catch (SQLException e) {
                throw new IllegalStateException("The lock of the search index could not be given back.", e);
            }
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
                taken = call(connection, "select pg_try_advisory_lock(?)");
            } finally {
                if (!taken) {
                    connection.close();
                }
            }
            return taken ? Optional.of(new Held(connection)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The lock of the search index could not be asked for.", e);
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
