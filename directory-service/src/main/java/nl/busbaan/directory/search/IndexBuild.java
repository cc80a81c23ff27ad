package nl.busbaan.directory.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.publication.Entries;
import nl.busbaan.directory.publication.EntryDocument;
import org.jboss.logging.Logger;

/** Makes a new index from PostgreSQL and points the alias at it, without a moment in which nothing is found. */
final class IndexBuild {
    private static final Logger LOG = Logger.getLogger(IndexBuild.class);
    private static final int BATCH = 500;

    private final ElasticsearchClient elasticsearch;
    private final IndexDefinition definition;
    private final IndexName name;
    private final Entries entries;
    private final IndexLock.Held lock;

    IndexBuild(
            ElasticsearchClient elasticsearch,
            IndexDefinition definition,
            IndexName name,
            Entries entries,
            IndexLock.Held lock) {
        this.elasticsearch = elasticsearch;
        this.definition = definition;
        this.name = name;
        this.entries = entries;
        this.lock = lock;
    }

    /**
     * What changed meanwhile may have gone to the old index only, so all is written once more after the switch; only then the index
     * says that it is whole, and the old one goes: searches that had begun in it have been answered by then.
     *
     * <p>Whoever lost the lock goes no further: another replica may have removed his index, and Elasticsearch could make one of that name
     * again, with a mapping of its own, at the next document.
     */
    int run() throws IOException {
        removeUnused();
        String fresh = name.fresh();
        String body = definition.body();
        elasticsearch.indices().create(c -> c.index(fresh).withJson(new StringReader(body)));
        int count;
        try {
            count = writeAll(fresh);
            elasticsearch.indices().refresh(r -> r.index(fresh));
            lock.check();
            pointTo(fresh);
        } catch (IOException | RuntimeException e) {
            remove(fresh, e);
            throw e;
        }
        writeAll(fresh);
        lock.check();
        elasticsearch
                .indices()
                .putMapping(m -> m.index(fresh).meta(IndexDefinition.NUMBER, JsonData.of(definition.number())));
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
            lock.check();
            IndexWriter.write(elasticsearch, index, page, false);
            last = page.getLast().id();
            count += page.size();
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
}
