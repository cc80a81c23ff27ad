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
import org.jspecify.annotations.Nullable;

/** Seals once a second, in system time. One replica has the task at a time; the sealer's lock holds should two have it. */
@ApplicationScoped
class SealSweep {
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
                Tasks.recurring("seal-logs", FixedDelay.of(EACH_SECOND)).execute((task, context) -> sealer.sealAll());
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

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
