package nl.busbaan.directory.search;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jboss.logging.Logger;

/**
 * Sees to it that there is an index, made by the current definition: after the first start, after an upgrade, and after
 * Elasticsearch came back empty.
 */
@ApplicationScoped
class IndexKeeper {
    private static final Logger LOG = Logger.getLogger(IndexKeeper.class);

    private final SearchIndex index;
    private volatile boolean away;

    IndexKeeper(SearchIndex index) {
        this.index = index;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            index.ensure();
            away = false;
        } catch (IOException | RuntimeException e) {
            if (!away) {
                LOG.warnf("The search index can't be looked after now; search answers from PostgreSQL (%s).", e);
            }
            away = true;
        }
    }
}
