package nl.busbaan.consent.seal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Seals once a second, in system time. One replica has the task at a time; the sealer's lock holds should two have it. */
@ApplicationScoped
class SealSweep {
    private static final Logger LOG = Logger.getLogger(SealSweep.class);
    private static final Duration EACH_SECOND = Duration.ofSeconds(1);

    private final DataSource database;
    private final Sealer sealer;
    private @Nullable Scheduler scheduler;

    SealSweep(DataSource database, Sealer sealer) {
        this.database = database;
        this.sealer = sealer;
    }

    void start(@Observes StartupEvent event) {
        RecurringTask<Void> sweep =
                Tasks.recurring("seal-logs", FixedDelay.of(EACH_SECOND)).execute((task, context) -> seal());
        scheduler = Scheduler.create(database)
                .startTasks(sweep)
                .threads(1)
                .pollingInterval(EACH_SECOND)
                .heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
        scheduler.start();
    }

    private void seal() {
        try {
            sealer.sealAll();
        } catch (RuntimeException e) {
            LOG.warnf("The logs wait for their seal; trying again in a second (%s).", e);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
