package nl.busbaan.directory.search;

import static io.restassured.RestAssured.given;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import nl.busbaan.devstack.testing.Tokens;
import nl.busbaan.directory.publication.Entries;
import nl.busbaan.directory.publication.WatchedEntries;

/** The indices there are, and builders of them to whom something happens on the way. */
@ApplicationScoped
class Indices {
    private final ElasticsearchClient elasticsearch;
    private final IndexDefinition definition;
    private final IndexName name;
    private final IndexLock lock;
    private final Entries entries;
    private final DataSource database;
    private final ObjectMapper json;

    Indices(
            ElasticsearchClient elasticsearch,
            IndexDefinition definition,
            IndexName name,
            IndexLock lock,
            Entries entries,
            DataSource database,
            ObjectMapper json) {
        this.elasticsearch = elasticsearch;
        this.definition = definition;
        this.name = name;
        this.lock = lock;
        this.entries = entries;
        this.database = database;
        this.json = json;
    }

    /** A build of the test before may be at its end. */
    void settled() {
        lock.take(Duration.ofSeconds(20)).orElseThrow().close();
    }

    static Response rebuild() {
        return given().auth().oauth2(Tokens.of("beheerder")).post("/directory/v1/search-index/rebuild");
    }

    Set<String> all() throws IOException {
        return elasticsearch
                .indices()
                .get(g -> g.index(name.anyFresh()))
                .indices()
                .keySet();
    }

    Set<String> behindAlias() throws IOException {
        return elasticsearch
                .indices()
                .getAlias(g -> g.name(name.alias()))
                .aliases()
                .keySet();
    }

    SearchIndex withEntries(Runnable allRead) {
        return withPages(read -> {
            if (read == 0) {
                allRead.run();
            }
        });
    }

    /** @param read gets how many were read; none is the end of them all */
    SearchIndex withPages(IntConsumer read) {
        return new SearchIndex(elasticsearch, definition, name, new WatchedEntries(database, json, read), lock);
    }

    /** Of a version of the product that has another definition. */
    SearchIndex ofDefinition(int number) {
        IndexDefinition other = new IndexDefinition() {
            @Override
            int number() {
                return number;
            }
        };
        return new SearchIndex(elasticsearch, other, name, entries, lock);
    }

    static Runnable atTheSecondTime(Runnable what) {
        AtomicInteger times = new AtomicInteger();
        return () -> {
            if (times.incrementAndGet() == 2) {
                what.run();
            }
        };
    }
}
