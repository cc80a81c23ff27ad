package nl.busbaan.directory.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.busbaan.devstack.testing.Tokens;
import nl.busbaan.directory.Searching;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.directory.publication.Entries;
import nl.busbaan.directory.publication.EntryDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The index is built anew while people search. */
@QuarkusTest
class IndexRebuildTest {
    private static final String MOST_SHARDS = "cluster.max_shards_per_node";

    @Inject
    SearchIndex index;

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
    Sql sql;

    @BeforeEach
    void theSampleIsIndexed() {
        Searching.ready();
        indices.settled();
    }

    @AfterEach
    void theSearchEngineIsAsItWas() throws IOException {
        most(JsonData.of(JsonValue.NULL));
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
    void an_older_event_after_a_newer_one_leaves_the_newer() throws Exception {
        EntryDocument document = initiative();

        index.write(List.of(document.withVersion(20)));
        index.write(List.of(document.withVersion(10)));
        index.write(List.of(document.withVersion(20)));

        assertThat(versionOf(document.id())).isEqualTo(20);
    }

    @Test
    void a_build_that_fails_leaves_nothing_and_the_old_index_goes_on() throws Exception {
        int found = Searching.of("uitkering").getInt("total");
        Set<String> before = indices.all();
        SearchIndex failing = indices.withEntries(() -> {
            throw new IllegalStateException("Nothing more can be read.");
        });

        assertThatThrownBy(failing::rebuild).hasMessage("Nothing more can be read.");

        assertThat(indices.all()).isEqualTo(before);
        assertThat(Searching.of("uitkering").getInt("total")).isEqualTo(found);
    }

    @Test
    void an_index_that_was_switched_to_and_not_finished_is_built_anew() throws Exception {
        SearchIndex stopping = indices.withEntries(Indices.atTheSecondTime(() -> {
            throw new IllegalStateException("Stopped in the middle.");
        }));
        assertThatThrownBy(stopping::rebuild).hasMessage("Stopped in the middle.");
        Set<String> unfinished = indices.behindAlias();

        index.ensure();

        // The keeper may have been first.
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (indices.behindAlias().equals(unfinished)) {
            assertThat(System.nanoTime()).as("it is built anew in time").isLessThan(deadline);
            Thread.sleep(200);
        }
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
        SearchIndex changing = indices.withEntries(change);

        changing.rebuild();

        assertThat(versionOf(document.id())).isEqualTo(newer);
    }

    @Test
    void an_index_that_was_never_finished_is_removed_by_the_next_build() throws Exception {
        String leftover = name.fresh();
        elasticsearch.indices().create(c -> c.index(leftover));

        Indices.rebuild().then().statusCode(200);

        assertThat(indices.all()).doesNotContain(leftover).isEqualTo(indices.behindAlias());
    }

    @Test
    void what_the_search_engine_refuses_is_a_problem_and_no_crash() throws Exception {
        Set<String> before = indices.all();
        most(JsonData.of(1));

        Indices.rebuild()
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:busbaan:problem:dependency-down"));

        assertThat(indices.all()).isEqualTo(before);
    }

    @Test
    void an_older_version_of_the_product_leaves_the_index_of_a_newer_one_alone() throws Exception {
        Set<String> before = indices.behindAlias();
        SearchIndex newer = indices.ofDefinition(definition.number() + 1);
        try {
            newer.ensure();
            Set<String> built = indices.behindAlias();
            index.ensure();
            newer.ensure();

            assertThat(indices.behindAlias()).isEqualTo(built).isNotEqualTo(before);
        } finally {
            index.rebuild();
        }
    }

    @Test
    void an_index_of_an_older_definition_is_built_anew() throws Exception {
        indices.ofDefinition(definition.number() - 1).rebuild();

        index.ensure();

        // The keeper may have been first.
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (index.number() < definition.number()) {
            assertThat(System.nanoTime()).as("it is built anew in time").isLessThan(deadline);
            Thread.sleep(200);
        }
    }

    private void most(JsonData shards) throws IOException {
        elasticsearch.cluster().putSettings(s -> s.transient_(MOST_SHARDS, shards));
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
