package nl.busbaan.directory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nl.busbaan.directory.Searching;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.directory.publication.Entries;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.ProblemType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One replica at a time builds the index, and only as long as the database says that it is this one. */
@QuarkusTest
class IndexLockTest {
    private static final String HOLDERS = """
            from pg_locks
            where locktype = 'advisory' and granted and objid::bigint = ?
              and database = (select oid from pg_database where datname = current_database())
            """;

    @Inject
    SearchIndex index;

    @Inject
    IndexLock lock;

    @Inject
    IndexDefinition definition;

    @Inject
    IndexName name;

    @Inject
    Indices indices;

    @Inject
    Entries entries;

    @Inject
    ElasticsearchClient elasticsearch;

    @Inject
    DataSource database;

    @Inject
    Sql sql;

    @Inject
    Search search;

    @Inject
    Suggestions suggestions;

    @Inject
    Caller caller;

    @BeforeEach
    void theSampleIsIndexed() {
        Searching.ready();
        indices.settled();
        // Whoever lost the lock after the switch left the old one too; the next build removes it.
        Indices.rebuild().then().statusCode(200);
    }

    @Test
    void a_second_rebuild_at_the_same_time_is_refused_and_says_why() throws Exception {
        Set<String> before = indices.all();

        try (var held = lock.take(Duration.ZERO).orElseThrow()) {
            assertThat(held.connection().isClosed()).isFalse();
            Indices.rebuild()
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("detail", containsString("al opnieuw opgebouwd"));
            assertThat(indices.all()).isEqualTo(before);
        }

        Indices.rebuild().then().statusCode(200);
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
        assertThat(indices.all()).hasSize(1).isEqualTo(indices.behindAlias());
    }

    @ParameterizedTest(name = "after all was read: {0}")
    @ValueSource(booleans = {false, true})
    void whoever_loses_the_lock_writes_no_more_and_leaves_the_alias(boolean allRead) throws Exception {
        Set<String> before = indices.all();
        SearchIndex losing = indices.withPages(read -> {
            if ((read == 0) == allRead) {
                endTheLock();
            }
        });

        assertThatThrownBy(losing::rebuild).isInstanceOf(IndexLock.LockFailed.class);

        assertThat(indices.all()).isEqualTo(before).isEqualTo(indices.behindAlias());
    }

    @Test
    void whoever_loses_the_lock_after_the_switch_does_not_say_that_the_index_is_whole() {
        SearchIndex losing = indices.withEntries(Indices.atTheSecondTime(this::endTheLock));

        assertThatThrownBy(losing::rebuild).isInstanceOf(IndexLock.LockFailed.class);
    }

    @Test
    void a_lock_that_went_with_its_connection_is_given_back_without_a_word_and_can_be_taken_again() {
        IndexLock.Held held = lock.take(Duration.ZERO).orElseThrow();
        endTheLock();

        held.close();

        Indices.rebuild().then().statusCode(200);
    }

    @Test
    void a_connection_on_which_something_failed_does_not_keep_the_lock() throws Exception {
        try (var held = lock.take(Duration.ZERO).orElseThrow();
                var statement = held.connection().createStatement()) {
            assertThatThrownBy(() -> statement.execute("select 1 / 0")).isInstanceOf(SQLException.class);
            assertThatThrownBy(held::check).isInstanceOf(IndexLock.LockFailed.class);
        }

        assertThat(sql.list("select pid " + HOLDERS, row -> row.getInt(1), IndexLock.LOCK))
                .isEmpty();
    }

    @Test
    void a_database_that_is_away_is_a_problem_and_no_crash() {
        PGSimpleDataSource away = new PGSimpleDataSource();
        // Nothing listens on the discard port.
        away.setPortNumbers(new int[] {9});
        SearchIndex waiting = new SearchIndex(elasticsearch, definition, name, entries, new IndexLock(away));
        SearchResource resource = new SearchResource(search, suggestions, waiting, caller);

        assertThatThrownBy(resource::rebuild)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.DEPENDENCY_DOWN));
    }

    /** As when the database starts anew, or something between it and us forgets the connection. */
    private void endTheLock() {
        assertThat(sql.list(
                        "select pg_terminate_backend(pid, 10000) " + HOLDERS, row -> row.getBoolean(1), IndexLock.LOCK))
                .containsExactly(true);
    }
}
