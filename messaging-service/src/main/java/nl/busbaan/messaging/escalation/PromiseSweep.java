package nl.busbaan.messaging.escalation;

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

/**
 * Looks once a second, in system time, which promises passed, in domain time. One replica looks at a time; should two do so, the row
 * locks keep each promise with one of them.
 */
@ApplicationScoped
class PromiseSweep {
    private static final Duration EACH_SECOND = Duration.ofSeconds(1);

    private final DataSource database;
    private final PassedPromises passed;
    private @Nullable Scheduler scheduler;

    PromiseSweep(DataSource database, PassedPromises passed) {
        this.database = database;
        this.passed = passed;
    }

    void start(@Observes StartupEvent event) {
        RecurringTask<Void> sweep = Tasks.recurring("promise-sweep", FixedDelay.of(EACH_SECOND))
                .execute((task, context) -> passed.callAll());
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
