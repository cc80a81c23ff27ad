package nl.busbaan.messaging.escalation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;
import nl.busbaan.platform.sweep.Sweep;
import org.jspecify.annotations.Nullable;

/**
 * Looks once a second, in system time, which promises passed, in domain time. One replica looks at a time; should two do so, the row
 * locks keep each promise with one of them.
 */
@ApplicationScoped
class PromiseSweep {
    private final DataSource database;
    private final PassedPromises passed;
    private @Nullable Sweep sweep;

    PromiseSweep(DataSource database, PassedPromises passed) {
        this.database = database;
        this.passed = passed;
    }

    void start(@Observes StartupEvent event) {
        sweep = Sweep.start(database, "promise-sweep", passed::callAll);
    }

    void stop(@Observes ShutdownEvent event) {
        if (sweep != null) {
            sweep.stop();
        }
    }
}
