package nl.busbaan.directory.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import nl.busbaan.directory.publication.Entries;
import nl.busbaan.directory.publication.EntryDocument;

/** The search index: it is written to, and made when there is none or another is needed. */
@ApplicationScoped
class SearchIndex {
    /** A rebuild that is about to end is waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ElasticsearchClient elasticsearch;
    private final IndexDefinition definition;
    private final IndexName name;
    private final Entries entries;
    private final IndexLock lock;

    SearchIndex(
            ElasticsearchClient elasticsearch,
            IndexDefinition definition,
            IndexName name,
            Entries entries,
            IndexLock lock) {
        this.elasticsearch = elasticsearch;
        this.definition = definition;
        this.name = name;
        this.entries = entries;
        this.lock = lock;
    }

    /** @throws IOException when Elasticsearch doesn't take them all; those it took are in, and writing them again is harmless */
    void write(Collection<EntryDocument> documents) throws IOException {
        IndexWriter.write(elasticsearch, name.alias(), documents, true);
    }

    /** Makes the index when there is none, or anew when it was made by an older definition or never finished. */
    void ensure() throws IOException {
        if (isCurrent()) {
            return;
        }
        Optional<IndexLock.Held> mine = lock.take(Duration.ZERO);
        if (mine.isEmpty()) {
            // Another replica is at it.
            return;
        }
        try (IndexLock.Held held = mine.get()) {
            if (!isCurrent()) {
                build(held);
            }
        }
    }

    /**
     * Builds a new index from PostgreSQL and points the alias at it, without a moment in which nothing is found.
     *
     * @return how many entries it holds; empty when another rebuild is going on, here or in another replica
     */
    OptionalInt rebuild() throws IOException {
        Optional<IndexLock.Held> mine = lock.take(PATIENCE);
        if (mine.isEmpty()) {
            return OptionalInt.empty();
        }
        try (IndexLock.Held held = mine.get()) {
            return OptionalInt.of(build(held));
        }
    }

    private int build(IndexLock.Held held) throws IOException {
        return new IndexBuild(elasticsearch, definition, name, entries, held).run();
    }

    private boolean isCurrent() throws IOException {
        try {
            return number() >= definition.number();
        } catch (ElasticsearchException e) {
            if (e.status() == 404) {
                return false;
            }
            throw e;
        }
    }

    /** Of the definition that the index was made by; 0 while it isn't whole. */
    int number() throws IOException {
        return elasticsearch.indices().getMapping(g -> g.index(name.alias())).mappings().values().stream()
                .map(m -> m.mappings().meta().get(IndexDefinition.NUMBER))
                .mapToInt(number -> number == null ? 0 : number.to(Integer.class))
                .min()
                .orElse(0);
    }
}
