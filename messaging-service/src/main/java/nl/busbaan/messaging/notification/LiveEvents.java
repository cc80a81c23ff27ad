package nl.busbaan.messaging.notification;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
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

/** The numbered events per recipient. The number comes from a counter row that stays locked until the commit, so none is skipped. */
@ApplicationScoped
class LiveEvents {
    static final String CHANNEL = "busbaan_live";
    private static final int BATCH = 200;
    /** Whoever was away longer reloads anyway. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final DataSource database;

    LiveEvents(DataSource database) {
        this.database = database;
    }

    void append(Recipient to, String kind, UUID subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        with counted as (
                            insert into live_counter (recipient, seq) values (?, 1)
                            on conflict (recipient) do update set seq = live_counter.seq + 1
                            returning recipient, seq)
                        insert into live_event (recipient, seq, kind, subject, at)
                        select recipient, seq, ?, ?, ? from counted
                        """);
                PreparedStatement wake = connection.prepareStatement("select pg_notify('" + CHANNEL + "', ?)")) {
            insert.setString(1, to.key());
            insert.setString(2, kind);
            insert.setObject(3, subject);
            insert.setObject(4, systemTime().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
            wake.setString(1, to.key());
            wake.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The live event could not be stored.", e);
        }
    }

    List<LiveEvent> after(Recipient recipient, long seq) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select seq, kind, subject from live_event where recipient = ? and seq > ? order by seq limit "
                                + BATCH)) {
            select.setString(1, recipient.key());
            select.setLong(2, seq);
            List<LiveEvent> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new LiveEvent(row.getLong(1), row.getString(2), row.getObject(3, UUID.class)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The live events could not be read.", e);
        }
    }

    /** Where a stream begins that doesn't resume: nothing of before, everything from now. */
    long last(Recipient recipient) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select seq from live_counter where recipient = ?")) {
            select.setString(1, recipient.key());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The live counter could not be read.", e);
        }
    }

    @Scheduled(every = "1h", delayed = "5m")
    void forget() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from live_event where at < ?")) {
            delete.setObject(1, systemTime().minus(KEPT).atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        }
    }

    /** System time: how long events are kept is a matter of transport, and the domain's clock may be moved. */
    private static Instant systemTime() {
        return Clock.systemUTC().instant();
    }
}
