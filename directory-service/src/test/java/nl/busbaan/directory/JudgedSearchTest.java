package nl.busbaan.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.busbaan.devstack.judging.Hit;
import nl.busbaan.devstack.judging.JudgedQuery;
import nl.busbaan.devstack.judging.Judgements;
import nl.busbaan.devstack.judging.Judging;
import nl.busbaan.devstack.judging.Kaart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The judged queries, on the real sample data and a real Elasticsearch: a change in ranking is seen here. */
@QuarkusTest
class JudgedSearchTest {
    private static final Path JUDGED = Path.of("src", "test", "resources", "judged");
    private static final Kaart KAART = Kaart.in(Path.of("..", "sample-data"));

    @Inject
    TestClock clock;

    @BeforeEach
    void theSampleIsIndexed() {
        clock.reset();
        Searching.ready();
    }

    @Test
    void judged_queries_are_answered_well() {
        Judging judging = Judging.of("judged", queries("queries.csv"), JudgedSearchTest::search);
        System.out.println(judging.report());

        assertThat(judging.ndcg()).as("nDCG@10").isGreaterThanOrEqualTo(0.85);
        assertThat(judging.empty()).as("share without result").isLessThanOrEqualTo(0.02);
    }

    @Test
    void with_a_typing_error_they_are_answered_nearly_as_well() {
        Judging judging = Judging.withTypos("judged, with typos", queries("queries.csv"), JudgedSearchTest::search);
        System.out.println(judging.report());

        assertThat(judging.ndcg()).as("nDCG@10").isGreaterThanOrEqualTo(0.80);
    }

    /** Nobody tunes on these; that they stay within reach says that the others were understood and not learnt by heart. */
    @Test
    void held_out_queries_are_answered_too() {
        Judging judging = Judging.of("held out", queries("held-out.csv"), JudgedSearchTest::search);
        System.out.println(judging.report());

        assertThat(judging.ndcg()).as("nDCG@10").isGreaterThanOrEqualTo(0.60);
    }

    /** Written and graded before search was changed for them: what it makes of queries that nobody prepared. */
    @Test
    void queries_that_nobody_prepared_are_answered_with_and_without_a_typing_error() {
        List<JudgedQuery> queries = queries("unprepared.csv");
        Judging asTyped = Judging.of("unprepared", queries, JudgedSearchTest::search);
        Judging withTypos = Judging.withTypos("unprepared, with typos", queries, JudgedSearchTest::search);
        System.out.println(asTyped.report());
        System.out.println(withTypos.report());

        assertThat(asTyped.ndcg()).as("nDCG@10").isGreaterThanOrEqualTo(0.60);
        assertThat(asTyped.empty()).as("share without result").isLessThanOrEqualTo(0.02);
        assertThat(withTypos.ndcg()).as("nDCG@10 with typos").isGreaterThanOrEqualTo(0.55);
    }

    /**
     * As people say it. What the first half shows was mended in how search understands; of the other half nobody looks at more than the
     * figure, so only that is printed.
     */
    @Test
    void spoken_queries_are_answered_also_those_that_nobody_looked_at() {
        Judging tuning = Judging.of("spoken", queries("spoken-tuning.csv"), JudgedSearchTest::search);
        Judging heldOut = Judging.of("spoken, held out", queries("spoken-held-out.csv"), JudgedSearchTest::search);
        System.out.println(tuning.report());
        System.out.println(heldOut.figures());

        assertThat(tuning.ndcg()).as("nDCG@10").isGreaterThanOrEqualTo(0.55);
        assertThat(heldOut.ndcg()).as("nDCG@10, held out").isGreaterThanOrEqualTo(0.55);
        assertThat(heldOut.empty()).as("share without result").isLessThanOrEqualTo(0.02);
    }

    private static List<JudgedQuery> queries(String file) {
        return Judgements.read(JUDGED.resolve(file), KAART);
    }

    private static List<Hit> search(String text) {
        return Searching.of(text, Map.of("limit", 10)).<Map<String, Object>>getList("hits").stream()
                .map(hit -> new Hit(
                        Objects.toString(hit.get("kind")),
                        Objects.toString(hit.get("title")),
                        Objects.toString(hit.get("organisationName"), "")))
                .toList();
    }
}
