package nl.busbaan.directory.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import nl.busbaan.devstack.testing.Tokens;
import nl.busbaan.directory.Searching;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.directory.publication.Entries;
import nl.busbaan.directory.publication.EntryDocument;
import nl.busbaan.directory.publication.WatchedEntries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index is built anew while people search, and by one replica at a time. */
@QuarkusTest
class IndexRebuildTest {
    private static final String HOLDERS = """
            from pg_locks
            where locktype = 'advisory' and granted and objid::bigint = ?
              and database = (select oid from pg_database where datname = current_database())
            """;

    private static final String MOST_SHARDS = "cluster.max_shards_per_node";

    @Inject
    SearchIndex index;

    @Inject
    IndexLock lock;

    @Inject
    IndexDefinition definition;

    @Inject
    IndexName name;

    @Inject
    Entries entries;

    @Inject
    ElasticsearchClient elasticsearch;

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    @BeforeEach
    void theSampleIsIndexed() {
        Searching.ready();
        // A build of the test before may be at its end.
        lock.take(Duration.ofSeconds(20)).orElseThrow().close();
    }

    @Test
    void search_finds_everything_all_the_time() throws Exception {
        int before = Searching.of("uitkering").getInt("total");

        try (var builder = Executors.newSingleThreadExecutor()) {
            var rebuilt = builder.submit(() -> List.of(index.rebuild(), index.rebuild()));
            int asked = 0;
            while (!rebuilt.isDone() || asked == 0) {
                JsonPath answer = Searching.of("uitkering");
                assertThat(answer.getBoolean("limited")).isFalse();
                assertThat(answer.getInt("total")).isEqualTo(before);
                asked++;
            }
            assertThat(rebuilt.get()).allMatch(OptionalInt::isPresent);
        }
    }

    @Test
    void a_second_rebuild_at_the_same_time_is_refused_and_says_why() throws Exception {
        Set<String> before = indices();

        try (var held = lock.take(Duration.ZERO).orElseThrow()) {
            assertThat(held.connection().isClosed()).isFalse();
            rebuild()
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("detail", containsString("al opnieuw opgebouwd"));
            assertThat(indices()).isEqualTo(before);
        }

        rebuild().then().statusCode(200);
    }

    @Test
    void two_replicas_that_build_at_once_leave_one_whole_index() throws Exception {
        SearchIndex other = new SearchIndex(elasticsearch, definition, name, entries, new IndexLock(database));
        Callable<OptionalInt> here = index::rebuild;
        Callable<OptionalInt> there = other::rebuild;

        List<OptionalInt> built;
        try (var replicas = Executors.newFixedThreadPool(2)) {
            built = replicas.invokeAll(List.of(here, there)).stream()
                    .map(f -> f.resultNow())
                    .toList();
        }

        assertThat(built).anyMatch(OptionalInt::isPresent);
        assertThat(indices()).hasSize(1).isEqualTo(behindAlias());
    }

    @Test
    void what_changes_after_it_was_read_is_in_the_new_index() throws Exception {
        EntryDocument document = initiative();
        long newer = document.version() + 1;
        // Straight into the table, so that no event can bring it.
        Runnable change = () -> sql.change(
                "update directory_entry set version = ?, document = document || jsonb_build_object('version', ?::bigint) where id = ?",
                newer,
                newer,
                document.id());
        SearchIndex changing = withEntries(change);

        changing.rebuild();

        assertThat(versionOf(document.id())).isEqualTo(newer);
    }

    @Test
    void an_older_event_after_a_newer_one_leaves_the_newer() throws Exception {
        EntryDocument document = initiative();

        index.write(List.of(document.withVersion(20)));
        index.write(List.of(document.withVersion(10)));
        index.write(List.of(document.withVersion(20)));

        assertThat(versionOf(document.id())).isEqualTo(20);
    }

    @Test
    void a_build_that_fails_leaves_nothing_and_the_old_index_goes_on() throws Exception {
        int before = Searching.of("uitkering").getInt("total");
        Set<String> indices = indices();
        SearchIndex failing = withEntries(() -> {
            throw new IllegalStateException("Nothing more can be read.");
        });

        assertThatThrownBy(failing::rebuild).hasMessage("Nothing more can be read.");

        assertThat(indices()).isEqualTo(indices);
        assertThat(Searching.of("uitkering").getInt("total")).isEqualTo(before);
    }

    @ParameterizedTest(name = "after all was read: {0}")
    @ValueSource(booleans = {false, true})
    void whoever_loses_the_lock_writes_no_more_and_leaves_the_alias(boolean allRead) throws Exception {
        Set<String> indices = indices();
        SearchIndex losing = withPages(read -> {
            if ((read == 0) == allRead) {
                endTheLock();
            }
        });

        assertThatThrownBy(losing::rebuild).isInstanceOf(IndexLock.LockFailed.class);

        assertThat(indices()).isEqualTo(indices).isEqualTo(behindAlias());
    }

    @Test
    void whoever_loses_the_lock_after_the_switch_does_not_say_that_the_index_is_whole() {
        SearchIndex losing = withEntries(atTheSecondTime(this::endTheLock));

        assertThatThrownBy(losing::rebuild).isInstanceOf(IndexLock.LockFailed.class);
    }

    @Test
    void an_index_that_was_never_finished_is_removed_by_the_next_build() throws Exception {
        String leftover = name.fresh();
        elasticsearch.indices().create(c -> c.index(leftover));

        rebuild().then().statusCode(200);

        assertThat(indices()).doesNotContain(leftover).isEqualTo(behindAlias());
    }

    @Test
    void an_index_that_was_switched_to_and_not_finished_is_built_anew() throws Exception {
        SearchIndex stopping = withEntries(atTheSecondTime(() -> {
            throw new IllegalStateException("Stopped in the middle.");
        }));
        assertThatThrownBy(stopping::rebuild).hasMessage("Stopped in the middle.");
        Set<String> unfinished = behindAlias();

        index.ensure();

        // The keeper may have been first.
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (behindAlias().equals(unfinished)) {
            assertThat(System.nanoTime()).as("it is built anew in time").isLessThan(deadline);
            Thread.sleep(200);
        }
    }

    @Test
    void what_the_search_engine_refuses_is_a_problem_and_no_crash() throws Exception {
        Set<String> before = indices();
        most(JsonData.of(1));
        try {
            rebuild()
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:busbaan:problem:dependency-down"));
        } finally {
            most(JsonData.of(1000));
        }
        assertThat(indices()).isEqualTo(before);
    }

    private void most(JsonData shards) throws IOException {
        elasticsearch.cluster().putSettings(s -> s.persistent(MOST_SHARDS, shards));
    }

    private SearchIndex withEntries(Runnable allRead) {
        return withPages(read -> {
            if (read == 0) {
                allRead.run();
            }
        });
    }

    private SearchIndex withPages(IntConsumer read) {
        return new SearchIndex(elasticsearch, definition, name, new WatchedEntries(database, json, read), lock);
    }

    private static Runnable atTheSecondTime(Runnable what) {
        AtomicInteger times = new AtomicInteger();
        return () -> {
            if (times.incrementAndGet() == 2) {
                what.run();
            }
        };
    }

    /** As when the database starts anew, or something between it and us forgets the connection. */
    private void endTheLock() {
        assertThat(sql.list(
                        "select pg_terminate_backend(pid, 10000) " + HOLDERS, row -> row.getBoolean(1), IndexLock.LOCK))
                .containsExactly(true);
    }

    private Response rebuild() {
        return given().auth().oauth2(Tokens.of("beheerder")).post("/directory/v1/search-index/rebuild");
    }

    private Set<String> indices() throws IOException {
        return elasticsearch
                .indices()
                .get(g -> g.index(name.anyFresh()))
                .indices()
                .keySet();
    }

    private Set<String> behindAlias() throws IOException {
        return elasticsearch
                .indices()
                .getAlias(g -> g.name(name.alias()))
                .aliases()
                .keySet();
    }

    private long versionOf(UUID id) throws IOException {
        var found = elasticsearch.get(g -> g.index(name.alias()).id(id.toString()), JsonNode.class);
        return found.version() == null ? -1 : found.version();
    }

    private EntryDocument initiative() {
        UUID id = UUID.fromString(given().auth()
                .oauth2(Tokens.of("beheerder"))
                .contentType("application/json")
                .body(Map.of(
                        "name", "Bouwproef " + UUID.randomUUID(),
                        "description", "Een proef.",
                        "source", "beheer",
                        "sourceDate", "2026-11-01",
                        "lastConfirmed", "2026-11-20"))
                .post("/directory/v1/initiatives")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        return entries.activeById(List.of(id)).get(id);
    }
}
