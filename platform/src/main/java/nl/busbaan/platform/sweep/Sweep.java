package nl.busbaan.platform.sweep;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Does something once a second, in system time. One replica has the task; when it dies another takes over. For a moment two may have
 * it, so the work must hold by its own locks. The service's database has the table of db-scheduler, {@code scheduled_tasks}.
 */
public final class Sweep {
    private static final Duration EACH_SECOND = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Scheduler scheduler;

    private Sweep(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * @param name of the task, the same on every replica
     * @param work when it fails it is tried again a second later
     */
    public static Sweep start(DataSource database, String name, Runnable work) {
        Scheduler scheduler = Scheduler.create(database)
                .startTasks(Tasks.recurring(name, FixedDelay.of(EACH_SECOND)).execute((task, context) -> work.run()))
                .threads(1)
                .pollingInterval(EACH_SECOND)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(PATIENCE)
                .build();
        scheduler.start();
        return new Sweep(scheduler);
    }

    /** Waits at most five seconds for work that is under way. */
    public void stop() {
        scheduler.stop();
    }
}
