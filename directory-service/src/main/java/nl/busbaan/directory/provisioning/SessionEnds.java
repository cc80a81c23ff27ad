package nl.busbaan.directory.provisioning;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.busbaan.directory.professional.ProfessionalLeft;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.logging.Logger;

/**
 * Ends the sessions of whoever left. The wish is a row written with the departure itself, and stays until Keycloak has done it, so that
 * neither a crash nor an absent Keycloak keeps anyone signed in. System time: it is about the world, not about promises.
 */
@ApplicationScoped
class SessionEnds {
    private static final Logger LOG = Logger.getLogger(SessionEnds.class);
    private static final int BATCH = 50;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final DataSource database;
    private final Accounts accounts;

    SessionEnds(DataSource database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    private record Due(UUID id, String account, int attempts) {}

    void left(@Observes ProfessionalLeft left) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into session_end (id, account_id, requested_at, attempts, next_moment) values (?, ?, ?, 0, ?)")) {
            Instant now = now();
            insert.setObject(1, UuidVersion7Strategy.INSTANCE.generateUuid(null));
            insert.setString(2, left.account().value());
            insert.setObject(3, now.atOffset(ZoneOffset.UTC));
            insert.setObject(4, now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The end of a session could not be written down.", e);
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() throws SQLException {
        for (Due due : claimed()) {
            try {
                accounts.endSessions(due.account);
                done(due.id);
            } catch (RuntimeException e) {
                LOG.warnf(
                        "Sessions of somebody who left could not be ended, attempt %d: %s",
                        due.attempts, e.getClass().getName());
            }
        }
    }

    /** Each is put off before it is tried, so that another replica leaves it alone and a failure is tried again. */
    private List<Due> claimed() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement("""
                        update session_end set attempts = attempts + 1,
                            next_moment = ? + least(cast(? as interval), interval '2 seconds' * (2 ^ least(attempts, 10)))
                        where id in (select id from session_end where next_moment <= ? order by next_moment limit ?
                            for update skip locked)
                        returning id, account_id, attempts
                        """)) {
            Instant now = now();
            claim.setObject(1, now.atOffset(ZoneOffset.UTC));
            claim.setString(2, LONGEST_WAIT.toString());
            claim.setObject(3, now.atOffset(ZoneOffset.UTC));
            claim.setInt(4, BATCH);
            List<Due> due = new ArrayList<>();
            try (ResultSet row = claim.executeQuery()) {
                while (row.next()) {
                    due.add(new Due(row.getObject(1, UUID.class), row.getString(2), row.getInt(3)));
                }
            }
            return due;
        }
    }

    private void done(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from session_end where id = ?")) {
            delete.setObject(1, id);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The end of a session could not be noted.", e);
        }
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
