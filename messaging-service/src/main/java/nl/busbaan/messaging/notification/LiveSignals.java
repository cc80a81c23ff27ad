package nl.busbaan.messaging.notification;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Wakes the open streams of this replica when PostgreSQL notifies; each stream then reads what is new itself. */
@ApplicationScoped
class LiveSignals {
    private static final Logger LOG = Logger.getLogger(LiveSignals.class);
    private static final int WAIT_MILLIS = 1_000;

    private final DataSource database;
    private final Map<String, Set<Semaphore>> waiting = new ConcurrentHashMap<>();
    private volatile boolean running;
    private @Nullable Thread thread;

    LiveSignals(DataSource database) {
        this.database = database;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        thread = Thread.ofPlatform().name("live-signals").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        waiting.values().forEach(streams -> streams.forEach(Semaphore::release));
        if (thread != null) {
            thread.interrupt();
        }
    }

    boolean isRunning() {
        return running;
    }

    void enter(Recipient recipient, Semaphore signal) {
        waiting.computeIfAbsent(recipient.key(), key -> ConcurrentHashMap.newKeySet())
                .add(signal);
    }

    void leave(Recipient recipient, Semaphore signal) {
        waiting.computeIfPresent(recipient.key(), (key, signals) -> {
            signals.remove(signal);
            return signals.isEmpty() ? null : signals;
        });
    }

    private void run() {
        while (running) {
            try (Connection connection = database.getConnection();
                    Statement listen = connection.createStatement()) {
                listen.execute("listen " + LiveEvents.CHANNEL);
                wakeAll();
                PGConnection notifications = connection.unwrap(PGConnection.class);
                while (running) {
                    for (PGNotification notification : notifications.getNotifications(WAIT_MILLIS)) {
                        wake(notification.getParameter());
                    }
                }
            } catch (SQLException e) {
                if (running) {
                    LOG.warnf("Live streams wait for the database; trying again in a second (%s).", e);
                    pause();
                }
            }
        }
    }

    /** After a lost connection a notification may have been missed. */
    private void wakeAll() {
        waiting.keySet().forEach(this::wake);
    }

    private void wake(String key) {
        waiting.getOrDefault(key, Set.of()).forEach(Semaphore::release);
    }

    private void pause() {
        try {
            Thread.sleep(WAIT_MILLIS);
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
