package nl.busbaan.directory.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.json.JsonData;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.publication.Entries;
import nl.busbaan.directory.publication.EntryDocument;
import org.jboss.logging.Logger;

/**
 * The search index. Documents carry their own version (external versioning), so that writing them twice or out of order does no
 * harm: the newest stays.
 */
@ApplicationScoped
class SearchIndex {
    private static final Logger LOG = Logger.getLogger(SearchIndex.class);
    private static final int BATCH = 500;
    private static final int CONFLICT = 409;
    private static final String FINGERPRINT = "fingerprint";
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
        write(name.alias(), documents, true);
    }

    /** Makes the index when there is none, or anew when it was made by another definition or never finished. */
    void ensure() throws IOException {
        if (isCurrent()) {
            return;
        }
        Optional<IndexLock.Held> mine = lock.take(Duration.ZERO);
        if (mine.isEmpty()) {
            // Another replica is at it.
            return;
        }
        try (IndexLock.Held _ = mine.get()) {
            if (!isCurrent()) {
                build();
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
        try (IndexLock.Held _ = mine.get()) {
            return OptionalInt.of(build());
        }
    }

    /**
     * What changed meanwhile may have gone to the old index only, so all is written once more after the switch; only then the index
     * says that it is whole, and the old one goes: searches that had begun in it have been answered by then.
     */
    private int build() throws IOException {
        removeUnused();
        String fresh = name.fresh();
        String body = definition.body();
        elasticsearch.indices().create(c -> c.index(fresh).withJson(new StringReader(body)));
        int count;
        try {
            count = writeAll(fresh);
            elasticsearch.indices().refresh(r -> r.index(fresh));
            pointTo(fresh);
        } catch (IOException | RuntimeException e) {
            remove(fresh, e);
            throw e;
        }
        writeAll(fresh);
        elasticsearch
                .indices()
                .putMapping(m -> m.index(fresh).meta(FINGERPRINT, JsonData.of(definition.fingerprint())));
        removeUnused();
        LOG.infof("The search index was built anew: %d entries.", count);
        return count;
    }

    /** The old one, and what somebody left who stopped in the middle or lost Elasticsearch; nobody builds now but us. */
    private void removeUnused() throws IOException {
        Set<String> used = behindAlias();
        for (String index : elasticsearch
                .indices()
                .get(g -> g.index(name.anyFresh()))
                .indices()
                .keySet()) {
            if (name.isFresh(index) && !used.contains(index)) {
                elasticsearch.indices().delete(d -> d.index(index));
            }
        }
    }

    private void pointTo(String fresh) throws IOException {
        Set<String> old = behindAlias();
        elasticsearch.indices().updateAliases(u -> {
            old.forEach(index -> u.actions(a -> a.remove(r -> r.index(index).alias(name.alias()))));
            return u.actions(a -> a.add(add -> add.index(fresh).alias(name.alias())));
        });
    }

    /** @param reason why; what goes wrong now is kept with it */
    private void remove(String fresh, Exception reason) {
        try {
            if (!behindAlias().contains(fresh)) {
                elasticsearch.indices().delete(d -> d.index(fresh));
            }
        } catch (IOException | RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    private int writeAll(String index) throws IOException {
        int count = 0;
        UUID last = null;
        while (true) {
            List<EntryDocument> page = entries.page(last, BATCH);
            if (page.isEmpty()) {
                return count;
            }
            write(index, page, false);
            last = page.getLast().id();
            count += page.size();
        }
    }

    private void write(String index, Collection<EntryDocument> documents, boolean alias) throws IOException {
        TextKeys keys = new TextKeys();
        List<BulkOperation> operations = documents.stream()
                .map(d -> BulkOperation.of(o -> o.index(i -> i.index(index)
                        .requireAlias(alias)
                        .id(d.id().toString())
                        .version(d.version())
                        .versionType(VersionType.External)
                        .document(IndexedEntry.of(d, keys)))))
                .toList();
        BulkResponse response = elasticsearch.bulk(b -> b.operations(operations));
        for (BulkResponseItem item : response.items()) {
            // A conflict says that this version or a newer one is there.
            if (item.error() != null && item.status() != CONFLICT) {
                throw new IOException("Elasticsearch refused a document: %s (status %d)."
                        .formatted(item.error().type(), item.status()));
            }
        }
    }

    private Set<String> behindAlias() throws IOException {
        return elasticsearch.indices().existsAlias(e -> e.name(name.alias())).value()
                ? Set.copyOf(elasticsearch
                        .indices()
                        .getAlias(g -> g.name(name.alias()))
                        .aliases()
                        .keySet())
                : Set.of();
    }

    private boolean isCurrent() throws IOException {
        try {
            return definition.fingerprint().equals(fingerprint());
        } catch (ElasticsearchException e) {
            if (e.status() == 404) {
                return false;
            }
            throw e;
        }
    }

    private String fingerprint() throws IOException {
        return elasticsearch.indices().getMapping(g -> g.index(name.alias())).mappings().values().stream()
                .map(m -> m.mappings().meta().get(FINGERPRINT))
                .filter(Objects::nonNull)
                .map(JsonData::toString)
                .map(text -> text.replace("\"", ""))
                .findFirst()
                .orElse("");
    }
}
