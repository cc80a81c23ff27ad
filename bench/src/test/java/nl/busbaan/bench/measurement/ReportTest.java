package nl.busbaan.bench.measurement;

import static nl.busbaan.bench.measurement.MeasurementTest.BEGAN;
import static nl.busbaan.bench.measurement.MeasurementTest.RUN;
import static nl.busbaan.bench.measurement.MeasurementTest.sample;
import static nl.busbaan.bench.measurement.Sample.Side.PEER;
import static nl.busbaan.bench.measurement.Sample.Side.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final List<Measurement> ROUNDS =
            List.of(round(1, 8_000, 4_000), round(2, 12_000, 4_000), round(3, 10_000, 4_000));

    @Test
    void theMiddleRoundIsTheFigureAndTheOthersShowTheNoise() {
        assertThat(Report.of("This with that.", "search.jsonl", ROUNDS))
                .contains(
                        "median 2.50, 99th percentile 2.50** (middle of 3 rounds; from 2.00 to 3.00, and from 2.00 to 3.00)");
    }

    @Test
    void eachRoundHasItsRow() {
        assertThat(Report.of("This with that.", "search.jsonl", ROUNDS))
                .contains("| 1 | 2 | 0 | 8.00 | 4.00 | 2.00 | 8.00 | 4.00 | 2.00 |")
                .contains("| 2 | 2 | 0 | 12.00 | 4.00 | 3.00 | 12.00 | 4.00 | 3.00 |")
                .contains("| 3 | 2 | 0 | 10.00 | 4.00 | 2.50 | 10.00 | 4.00 | 2.50 |");
    }

    @Test
    void itSaysOnWhatAndOfWhatItWasMeasured() {
        assertThat(Report.of("This with that.", "search.jsonl", ROUNDS))
                .startsWith("# search, 2026-11-22T23:00:00Z\n\nThis with that.\n")
                .contains("2 cores, 24000 MiB, A processor, 0.50 cores busy before the run")
                .contains("commit 0a1b2c3d with uncommitted changes, Java 25.0.1 -Xmx460m")
                .contains("elasticsearch 9.5.3, gatling 3.15.0")
                .contains("raw results: search.jsonl");
    }

    @Test
    void aQuietMachineAndRightAnswersNeedNoWarning() {
        assertThat(Report.of("This with that.", "search.jsonl", ROUNDS)).doesNotContain("Don't use the figure");
    }

    @Test
    void wrongAnswersMakeTheFigureUnusableAndItSaysSo() {
        var wrong = new Sample(PRODUCT, 0, 1_500_000, false);
        var round = Measurement.of(RUN, 1, BEGAN, List.of(wrong, sample(PRODUCT, 8_000), sample(PEER, 4_000)));

        assertThat(Report.of("This with that.", "search.jsonl", List.of(round)))
                .contains("Don't use the figure: answers that were wrong or came too late (1) have no time in it");
    }

    @Test
    void aBusyMachineMakesTheFigureUnusableAndItSaysSo() {
        var busy = new Run(
                RUN.scenario(),
                RUN.commit(),
                new Machine(2, 24_000, "A processor", 1.5),
                RUN.java(),
                RUN.versions(),
                RUN.queriesPerSearch(),
                RUN.rate(),
                RUN.seconds());
        var round = Measurement.of(busy, 1, BEGAN, List.of(sample(PRODUCT, 8_000), sample(PEER, 4_000)));

        assertThat(Report.of("This with that.", "search.jsonl", List.of(round)))
                .contains(
                        "Don't use the figure: the machine was busy with other things (1.50 of 2 cores before the run)");
    }

    @Test
    void withoutMeasurementsThereIsNoReport() {
        assertThatThrownBy(() -> Report.of("This with that.", "search.jsonl", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Measurement round(int number, long product, long peer) {
        return Measurement.of(RUN, number, BEGAN, List.of(sample(PRODUCT, product), sample(PEER, peer)));
    }
}
