package nl.busbaan.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Removes inbox rows and idempotency keys that have served their time. Safe on every replica: deleting twice is deleting once. */
@ApplicationScoped
class Housekeeping {
    private static final Duration IDEMPOTENCY_KEPT = Duration.ofHours(24);
    /** Longer than any topic of facts is kept, so nothing can come back after its row is gone. */
    private static final Duration INBOX_KEPT = Duration.ofDays(14);

    private final DataSource database;

    Housekeeping(DataSource database) {
        this.database = database;
    }

    @Scheduled(every = "1h", delayed = "10m")
    void clean() throws SQLException {
        remove("delete from inbox where received_at < ?", INBOX_KEPT);
        remove("delete from idempotency where created_at < ?", IDEMPOTENCY_KEPT);
    }

    private void remove(String statement, Duration kept) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(statement)) {
            delete.setObject(1, Clock.systemUTC().instant().minus(kept).atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        }
    }
}
