package nl.busbaan.directory.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import nl.busbaan.directory.publication.EntryDocument;

/**
 * Writes entries into an index. Documents carry their own version (external versioning), so that writing them twice or out of order
 * does no harm: the newest stays.
 */
final class IndexWriter {
    private static final int CONFLICT = 409;

    private IndexWriter() {}

    /**
     * @param alias whether the name must be one: nothing is written then when it is gone
     * @throws IOException when Elasticsearch doesn't take them all; those it took are in, and writing them again is harmless
     */
    static void write(
            ElasticsearchClient elasticsearch, String index, Collection<EntryDocument> documents, boolean alias)
            throws IOException {
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
}
