package nl.busbaan.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Elasticsearch when it answers, PostgreSQL otherwise. */
@ApplicationScoped
class Engines {
    private static final Logger LOG = Logger.getLogger(Engines.class);

    private final ElasticsearchEngine elasticsearch;
    private final PostgresEngine postgres;

    Engines(ElasticsearchEngine elasticsearch, PostgresEngine postgres) {
        this.elasticsearch = elasticsearch;
        this.postgres = postgres;
    }

    /** @param limited true when PostgreSQL answered */
    record Answered<T>(T value, boolean limited) {}

    <T> Answered<T> ask(Function<Engine, T> question) {
        try {
            return new Answered<>(question.apply(elasticsearch), false);
        } catch (RuntimeException e) {
            LOG.warnf("Search answers from PostgreSQL (%s).", e);
            return new Answered<>(question.apply(postgres), true);
        }
    }
}
