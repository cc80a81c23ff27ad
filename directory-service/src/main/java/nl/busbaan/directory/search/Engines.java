package nl.busbaan.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Elasticsearch when it answers, PostgreSQL otherwise. */
@ApplicationScoped
class Engines {
    private static final Logger LOG = Logger.getLogger(Engines.class);

    private final ElasticsearchEngine elasticsearch;
    private final PostgresEngine postgres;
    private final AtomicBoolean limited = new AtomicBoolean();

    Engines(ElasticsearchEngine elasticsearch, PostgresEngine postgres) {
        this.elasticsearch = elasticsearch;
        this.postgres = postgres;
    }

    /** @param limited true when PostgreSQL answered */
    record Answered<T>(T value, boolean limited) {}

    <T> Answered<T> ask(Function<Engine, T> question) {
        try {
            T value = question.apply(elasticsearch);
            if (limited.compareAndSet(true, false)) {
                LOG.info("Search answers from Elasticsearch again.");
            }
            return new Answered<>(value, false);
        } catch (RuntimeException e) {
            // Once per outage, and without the message: it may hold what someone typed.
            if (limited.compareAndSet(false, true)) {
                LOG.warnf("Search answers from PostgreSQL (%s).", e.getClass().getName());
            }
            return new Answered<>(question.apply(postgres), true);
        }
    }
}
