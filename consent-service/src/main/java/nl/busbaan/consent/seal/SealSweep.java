package nl.busbaan.consent.seal;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;
import nl.busbaan.platform.sweep.Sweep;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Seals once a second, in system time. One replica has the task at a time; the sealer's lock holds should two have it. */
@ApplicationScoped
class SealSweep {
    private static final Logger LOG = Logger.getLogger(SealSweep.class);
    private final DataSource database;
    private final Sealer sealer;
    private @Nullable Sweep sweep;

    SealSweep(DataSource database, Sealer sealer) {
        this.database = database;
        this.sealer = sealer;
    }

    void start(@Observes StartupEvent event) {
        sweep = Sweep.start(database, "seal-logs", this::seal);
    }

    private void seal() {
        try {
            sealer.sealAll();
        } catch (RuntimeException e) {
            LOG.warnf("The logs wait for their seal; trying again in a second (%s).", e);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (sweep != null) {
            sweep.stop();
        }
    }
}
