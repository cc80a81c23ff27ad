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
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
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

    private final ElasticsearchClient elasticsearch;
    private final IndexDefinition definition;
    private final IndexName name;
    private final Entries entries;
    private final ReentrantLock building = new ReentrantLock();

    SearchIndex(ElasticsearchClient elasticsearch, IndexDefinition definition, IndexName name, Entries entries) {
        this.elasticsearch = elasticsearch;
        this.definition = definition;
        this.name = name;
        this.entries = entries;
    }

    /** @throws IOException when Elasticsearch doesn't take them all; those it took are in, and writing them again is harmless */
    void write(Collection<EntryDocument> documents) throws IOException {
        write(name.alias(), documents, true);
    }

    /** Makes the index when there is none, or anew when it was made by another definition. */
    void ensure() throws IOException {
        building.lock();
        try {
            if (!definition.fingerprint().equals(currentFingerprint())) {
                rebuild();
            }
        } finally {
            building.unlock();
        }
    }

    /**
     * Builds a new index from PostgreSQL and points the alias at it, without a moment in which nothing is found. What changed
     * meanwhile may have gone to the old index only, so all is written once more after the switch.
     *
     * @return how many entries it holds
     */
    int rebuild() throws IOException {
        building.lock();
        try {
            String fresh = name.fresh();
            String body = definition.body();
            elasticsearch.indices().create(c -> c.index(fresh).withJson(new StringReader(body)));
            int count = writeAll(fresh);
            elasticsearch.indices().refresh(r -> r.index(fresh));
            Set<String> old = behindAlias();
            elasticsearch.indices().updateAliases(u -> {
                old.forEach(index -> u.actions(a -> a.removeIndex(r -> r.index(index))));
                return u.actions(a -> a.add(add -> add.index(fresh).alias(name.alias())));
            });
            writeAll(fresh);
            LOG.infof("The search index was built anew: %d entries.", count);
            return count;
        } finally {
            building.unlock();
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
        List<BulkOperation> operations = documents.stream()
                .map(d -> BulkOperation.of(o -> o.index(i -> i.index(index)
                        .requireAlias(alias)
                        .id(d.id().toString())
                        .version(d.version())
                        .versionType(VersionType.External)
                        .document(IndexedEntry.of(d)))))
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

    private String currentFingerprint() throws IOException {
        try {
            return elasticsearch.indices().getMapping(g -> g.index(name.alias())).mappings().values().stream()
                    .map(m -> m.mappings().meta().get("fingerprint"))
                    .filter(java.util.Objects::nonNull)
                    .map(JsonData::toString)
                    .map(text -> text.replace("\"", ""))
                    .findFirst()
                    .orElse("");
        } catch (ElasticsearchException e) {
            if (e.status() == 404) {
                return "";
            }
            throw e;
        }
    }
}
