package nl.busbaan.bench.scim;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.busbaan.bench.importing.OwnDirectory;
import nl.busbaan.bench.measurement.Latencies;
import nl.busbaan.bench.measurement.Sample;
import nl.busbaan.devstack.Obstacle;
import nl.busbaan.devstack.Progress;

/**
 * Asks the same of a large organisation and of a small one, in turn: the ratio says what the size costs. The peer is the small one.
 */
public final class ScimBench {
    private static final int PAGE = 100;
    private static final int SMALL = 200;
    private static final int SMALL_GROUP = 50;
    private static final int OK = 200;

    private final Progress progress;
    private final OwnDirectory own = new OwnDirectory();

    public ScimBench(Progress progress) {
        this.progress = progress;
    }

    /** What was asked, of the large organisation and of the small one. */
    public record Outcome(String what, Latencies large, Latencies small) {
        public double p50() {
            return large.p50Ms() / small.p50Ms();
        }

        public double p99() {
            return large.p99Ms() / small.p99Ms();
        }
    }

    /** One question; what it needs that isn't measured is done before and after. */
    private interface Question {
        Duration ask(ScimClient client, int time) throws IOException, InterruptedException;
    }

    private interface Call {
        void make() throws IOException, InterruptedException;
    }

    /**
     * @param members of the one large group
     * @param times how often each question is asked of each, after as many that don't count
     * @throws Obstacle when the servers don't run, or an answer isn't as it should be
     */
    public List<Outcome> run(Path sample, int users, int members, int times) throws IOException, InterruptedException {
        own.prepare();
        try (own;
                var directory = own.start()) {
            var large = new Staff("groot", users, members);
            var small = new Staff("klein", SMALL, SMALL_GROUP);
            progress.begin("import %d and %d people".formatted(users, SMALL));
            var began = Instant.now();
            var answer = own.send(directory, Staff.zip(sample, List.of(large, small)));
            if (answer.statusCode() != OK) {
                throw new Obstacle("The import answered %d: %.500s".formatted(answer.statusCode(), answer.body()));
            }
            progress.done("import", "%d people".formatted(users + SMALL), Duration.between(began, Instant.now()));
            var both = List.of(
                    new ScimClient(large, directory.url(), own.provisioningToken(directory, large.name())),
                    new ScimClient(small, directory.url(), own.provisioningToken(directory, small.name())));
            var outcomes = new ArrayList<Outcome>();
            outcomes.add(measure("first-page", both, times, (client, time) -> timed(() -> client.users(1, PAGE))));
            outcomes.add(measure(
                    "deep-page",
                    both,
                    times,
                    (client, time) -> timed(() -> client.users(client.staff().users() - PAGE + 1, PAGE))));
            outcomes.add(measure("user-name", both, times, (client, time) -> timed(() -> client.user(time % SMALL))));
            outcomes.add(measure("member-add", both, times, ScimBench::added));
            return outcomes;
        }
    }

    /** The last of the staff, who aren't in the group, come and go. */
    private static Duration added(ScimClient client, int time) throws IOException, InterruptedException {
        var group = client.group();
        var outsiders = SMALL - SMALL_GROUP;
        var user = client.user(client.staff().users() - 1 - time % outsiders);
        var took = timed(() -> client.add(group, user));
        client.remove(group, user);
        return took;
    }

    private Outcome measure(String what, List<ScimClient> both, int times, Question question)
            throws IOException, InterruptedException {
        progress.begin("%s, %d times each".formatted(what, times));
        var began = Instant.now();
        List<List<Sample>> samples = List.of(new ArrayList<>(), new ArrayList<>());
        for (var time = -times; time < times; time++) {
            for (var turn = 0; turn < both.size(); turn++) {
                // Every other time the small one first, so that neither always finds what the other warmed.
                var side = (turn + Math.abs(time)) % both.size();
                var took = question.ask(both.get(side), Math.abs(time));
                if (time >= 0) {
                    samples.get(side).add(new Sample(Sample.Side.PRODUCT, 0, took.toNanos() / 1_000, true));
                }
            }
        }
        progress.done(what, "%d answers".formatted(2 * times), Duration.between(began, Instant.now()));
        return new Outcome(what, Latencies.of(samples.getFirst()), Latencies.of(samples.getLast()));
    }

    private static Duration timed(Call call) throws IOException, InterruptedException {
        var began = System.nanoTime();
        call.make();
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
