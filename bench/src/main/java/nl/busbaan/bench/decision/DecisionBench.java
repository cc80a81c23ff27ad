package nl.busbaan.bench.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.busbaan.bench.load.Address;
import nl.busbaan.bench.load.Load;
import nl.busbaan.bench.load.Plan;
import nl.busbaan.bench.load.Question;
import nl.busbaan.bench.load.Saturation;
import nl.busbaan.bench.measurement.Effort;
import nl.busbaan.bench.measurement.Sample;
import nl.busbaan.devstack.Obstacle;
import nl.busbaan.devstack.Profile;
import nl.busbaan.devstack.Progress;
import nl.busbaan.devstack.product.Replica;
import nl.busbaan.devstack.testing.Tokens;

/** The decision point, as messaging-service asks it: how long an answer takes at a steady pace, and how many a second there are at most. */
public final class DecisionBench implements AutoCloseable {
    private static final String CALLER = "messaging-service";
    private static final int RESIDENTS = 1_000;
    private static final int WARM_UP_USERS = 4;
    /** Enough to keep two cores busy, and few enough that nobody waits long. */
    private static final int CALLERS = 8;

    private final Progress progress;
    private final String action;
    private final OwnConsent own = new OwnConsent();

    /** @param action {@code check} (the AVG guide) or {@code read} */
    public DecisionBench(Progress progress, String action) {
        this.progress = progress;
        this.action = action;
    }

    /** Of one round: the product and the peer one after the other, each without pause. */
    public record Throughput(double productPerSecond, double peerPerSecond, long wrong) {
        public double ratio() {
            return productPerSecond / peerPerSecond;
        }
    }

    /** @param throughputs per round */
    public record Outcome(List<Sample> samples, List<Throughput> throughputs) {}

    /** What is compared with what, in a sentence. */
    public String compared() {
        return "Decisions (%s) of consent-service, compared with the same service answering a constant and writing a line in the same log."
                .formatted(action);
    }

    /** @throws Obstacle when the product doesn't run */
    public Outcome run(Effort effort) throws IOException, InterruptedException {
        own.prepare();
        var began = Instant.now();
        try (var consent = own.start(RESIDENTS)) {
            var questions = questions();
            progress.done("prepare", "%d residents".formatted(RESIDENTS), Duration.between(began, Instant.now()));
            var samples = pace(address(consent), questions, effort);
            return new Outcome(samples, throughputs(consent, questions, effort));
        }
    }

    /** With a token that has just been given: it doesn't last as long as all rounds together. */
    private static Address address(Replica consent) {
        return new Address(consent.url(), Tokens.in(Profile.LOCAL).client(CALLER));
    }

    private List<Question> questions() {
        try (var connection = own.connect()) {
            return Decisions.of(connection, action);
        } catch (SQLException problem) {
            throw new Obstacle("The residents to decide about can't be read: " + problem.getMessage(), problem);
        }
    }

    private List<Sample> pace(Address address, List<Question> questions, Effort effort)
            throws IOException, InterruptedException {
        progress.begin("warm-up %d s, measuring %d × %d s"
                .formatted(
                        effort.warmUp().toSeconds(),
                        effort.rounds().count(),
                        effort.rounds().length().toSeconds()));
        var began = Instant.now();
        var samples = Files.createTempFile("busbaan-bench-", ".samples");
        try {
            var answers = Load.run(
                    new Plan(
                            address,
                            Decisions.PATH,
                            address,
                            Decisions.CONSTANT,
                            WARM_UP_USERS,
                            (int) effort.warmUp().toSeconds(),
                            effort.rate(),
                            (int) effort.measuring().toSeconds(),
                            samples.toString(),
                            questions),
                    own.log("bench-gatling.log"));
            progress.done("measure", "%d answers".formatted(answers.size()), Duration.between(began, Instant.now()));
            return answers;
        } finally {
            Files.delete(samples);
        }
    }

    /** Every other round begins with the peer. */
    private List<Throughput> throughputs(Replica consent, List<Question> questions, Effort effort)
            throws InterruptedException {
        var product = questions.stream()
                .map(question -> new Saturation.Ask(question.product(), question.right()))
                .toList();
        var peer = questions.stream()
                .map(question -> new Saturation.Ask(question.peer().getFirst().body(), Decisions.CONSTANT))
                .toList();
        var saturation = new Saturation(CALLERS, effort.rounds().length());
        var rounds = new ArrayList<Throughput>();
        for (var round = 0; round < effort.rounds().count(); round++) {
            progress.begin("round %d: as many as there can be".formatted(round + 1));
            var peerFirst = round % 2 == 1;
            var first = saturation.of(address(consent), Decisions.PATH, peerFirst ? peer : product);
            var second = saturation.of(address(consent), Decisions.PATH, peerFirst ? product : peer);
            var ofProduct = peerFirst ? second : first;
            var ofPeer = peerFirst ? first : second;
            rounds.add(new Throughput(ofProduct.perSecond(), ofPeer.perSecond(), ofProduct.wrong() + ofPeer.wrong()));
        }
        return rounds;
    }

    /** Removes what it stored. */
    @Override
    public void close() {
        own.close();
    }
}
