package nl.busbaan.platform.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Brings the outbox to Kafka: one transaction per batch under an advisory lock, so that one replica relays at a time; rows by id,
 * sent, acknowledged, deleted, committed. A crash between acknowledgement and commit sends a batch again, which the inbox of the
 * consumers absorbs. Woken by NOTIFY, and by a poll each second in case a notification was missed.
 */
@ApplicationScoped
class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int POLL_MILLIS = 1_000;
    private static final long ACK_SECONDS = 15;
    /** Any number no other advisory lock in these databases uses. */
    private static final long LOCK = 0x0B05_BAA0L;

    private final DataSource database;
    private final OutboxProducer producers;
    private final String prefix;
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxRelay(
            DataSource database,
            OutboxProducer producers,
            @ConfigProperty(name = "busbaan.topic-prefix") Optional<String> prefix) {
        this.database = database;
        this.producers = producers;
        this.prefix = prefix.orElse("");
    }

    void start(@Observes StartupEvent event) {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        if (thread != null) {
            // No interrupt: the relay looks up every second, and a batch under way should be finished.
            thread.join(TimeUnit.SECONDS.toMillis(ACK_SECONDS));
        }
    }

    private void run() {
        while (running) {
            try (Connection listener = database.getConnection();
                    Statement listen = listener.createStatement();
                    Producer<String, byte[]> producer = producers.open()) {
                listen.execute("listen busbaan_outbox");
                PGConnection notifications = listener.unwrap(PGConnection.class);
                while (running) {
                    while (relayBatch(producer) && running) {
                        // a full batch: there may be more
                    }
                    notifications.getNotifications(POLL_MILLIS);
                }
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.warnf("Events wait in the outbox; trying again in a second (%s).", e);
                    pause();
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    /** @return whether the batch was full; false also when another replica holds the lock */
    private boolean relayBatch(Producer<String, byte[]> producer) {
        return QuarkusTransaction.requiringNew().timeout(60).call(() -> {
            try (Connection connection = database.getConnection()) {
                if (!lock(connection)) {
                    return false;
                }
                OutboxBatch batch = OutboxBatch.next(connection, prefix);
                if (!batch.rows().isEmpty()) {
                    send(producer, batch.rows());
                    delete(connection, batch.rows());
                }
                return batch.isFull();
            }
        });
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            try (ResultSet result = lock.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private static void send(Producer<String, byte[]> producer, List<OutboxBatch.Row> rows)
            throws InterruptedException, ExecutionException, TimeoutException {
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(rows.size());
        for (OutboxBatch.Row row : rows) {
            acknowledgements.add(producer.send(row.message()));
        }
        for (Future<RecordMetadata> acknowledgement : acknowledgements) {
            acknowledgement.get(ACK_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static void delete(Connection connection, List<OutboxBatch.Row> rows) throws SQLException {
        // By id and not by range: a transaction with a lower id may commit later, and its event must still be sent.
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where id = any (?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(OutboxBatch.Row::id).toArray()));
            delete.executeUpdate();
        }
    }
}
