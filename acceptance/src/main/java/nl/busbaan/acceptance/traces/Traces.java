package nl.busbaan.acceptance.traces;

import java.util.List;
import nl.busbaan.acceptance.play.Canary;
import nl.busbaan.acceptance.play.Stage;
import nl.busbaan.devstack.Devstack;

/**
 * Looks for the canary wherever the product keeps or sends data. A word that must be there (from the public sociale kaart)
 * is looked for in the same way first: a search that is blind must not pass for a clean product.
 */
public final class Traces {
    private static final Needle KNOWN = Needle.of("Ziektewet");

    private final Stage stage;
    private final Canary canary;
    private final List<Haystack> withKnown;
    private final Haystack logs;

    public Traces(Stage stage, Devstack stack, Canary canary) {
        this.stage = stage;
        this.canary = canary;
        this.withKnown = List.of(
                new Tables(stack.databases()),
                new KafkaTopics(stack.endpoints().kafka()),
                new SearchIndices(stack.endpoints().elasticsearch()));
        this.logs = new LogFiles(stack.folder().resolve("logs"));
    }

    public void canaryIsNowhere() {
        for (Haystack haystack : withKnown) {
            stage.step("Looking for the canary in " + haystack.name(), step -> {
                step.holds(
                        "the search sees what is there (“%s”)".formatted(KNOWN.word()),
                        !haystack.spotsWith(KNOWN).isEmpty());
                nowhere(step, haystack);
            });
        }
        stage.step("Looking for the canary in " + logs.name(), step -> nowhere(step, logs));
    }

    private void nowhere(nl.busbaan.acceptance.play.Step step, Haystack haystack) {
        var spots = haystack.spotsWith(Needle.of(canary.word()));
        step.holds(
                "the canary is nowhere in %s%s"
                        .formatted(haystack.name(), spots.isEmpty() ? "" : ", and it is in " + spots),
                spots.isEmpty());
        step.shows("Looked through " + haystack.extent() + ".");
    }
}
