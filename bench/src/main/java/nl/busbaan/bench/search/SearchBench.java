package nl.busbaan.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.busbaan.bench.load.Address;
import nl.busbaan.bench.load.Load;
import nl.busbaan.bench.load.Plan;
import nl.busbaan.bench.load.Question;
import nl.busbaan.bench.measurement.Effort;
import nl.busbaan.bench.measurement.Sample;
import nl.busbaan.devstack.Devstack;
import nl.busbaan.devstack.Obstacle;
import nl.busbaan.devstack.Profile;
import nl.busbaan.devstack.Progress;
import nl.busbaan.devstack.product.Replica;
import nl.busbaan.devstack.product.Service;
import nl.busbaan.devstack.product.Services;
import nl.busbaan.devstack.testing.Tokens;

/** An operation of directory-service: records what it asks Elasticsearch, then asks both the same. */
public final class SearchBench {
    private static final String SEARCHER = "raadsvrouw";
    private static final int WARM_UP_USERS = 4;
    private static final Duration SETTLING = Duration.ofSeconds(20);

    private final Progress progress;
    private final Operation operation;
    private final Map<String, String> place;
    private final Services services = Services.of(Profile.LOCAL);
    private final Devstack servers = Devstack.of(Profile.LOCAL);
    private final String elasticsearch = servers.endpoints().elasticsearch();

    /** @param place what the measured replica has of its own, as changes to the environment of the running one */
    public SearchBench(Progress progress, Operation operation, Map<String, String> place) {
        this.progress = progress;
        this.operation = operation;
        this.place = Map.copyOf(place);
    }

    /** What is compared with what, in a sentence. */
    public String compared() {
        return "%s of directory-service, compared with the same queries straight to Elasticsearch."
                .formatted(operation);
    }

    /** @throws Obstacle when the product doesn't run */
    public void requireProduct() {
        if (!servers.ready("elasticsearch") || !services.ready(Service.DIRECTORY)) {
            throw new Obstacle(
                    "The local product doesn't run, so there is nothing to measure. Start it with ./busbaan up.");
        }
    }

    public Outcome run(Effort effort) throws IOException, InterruptedException {
        var began = Instant.now();
        var questions = record();
        var asked =
                questions.stream().mapToInt(question -> question.peer().size()).sum();
        progress.done("record", "%d texts ask Elasticsearch %d times".formatted(questions.size(), asked), since(began));
        try (var directory =
                Replica.start(Replica.PRODUCTION, Service.DIRECTORY, servers.folder(), environment(), place)) {
            progress.begin("warm-up %d s, measuring %d × %d s"
                    .formatted(
                            effort.warmUp().toSeconds(),
                            effort.rounds().count(),
                            effort.rounds().length().toSeconds()));
            var measuring = Instant.now();
            var samples = load(directory, questions, effort);
            progress.done("measure", "%d answers".formatted(samples.size()), since(measuring));
            return new Outcome(asked / (double) questions.size(), samples);
        }
    }

    private List<Question> record() throws IOException, InterruptedException {
        try (var proxy = new RecordingProxy("http://" + elasticsearch)) {
            var recorded = new HashMap<>(place);
            recorded.put("BUSBAAN_ELASTICSEARCH_HOSTS", proxy.hostAndPort());
            try (var directory = Replica.start(
                    Replica.PRODUCTION, Service.DIRECTORY, servers.folder(), environment(), Map.copyOf(recorded))) {
                return new Recording(operation, directory.url(), token(), proxy, SETTLING)
                        .of(operation.texts(Queries.all()));
            }
        }
    }

    private List<Sample> load(Replica directory, List<Question> questions, Effort effort)
            throws IOException, InterruptedException {
        var samples = Files.createTempFile("busbaan-bench-", ".samples");
        try {
            var plan = new Plan(
                    new Address(directory.url(), token()),
                    operation.path(),
                    Address.open("http://" + elasticsearch),
                    "\"timed_out\":false",
                    WARM_UP_USERS,
                    (int) effort.warmUp().toSeconds(),
                    effort.rate(),
                    (int) effort.measuring().toSeconds(),
                    samples.toString(),
                    questions);
            return Load.run(plan, log());
        } finally {
            Files.delete(samples);
        }
    }

    private Map<String, String> environment() {
        return services.environment(Service.DIRECTORY);
    }

    private static String token() {
        return Tokens.in(Profile.LOCAL).account(SEARCHER);
    }

    private Path log() {
        return servers.folder().resolve("logs").resolve("bench-gatling.log");
    }

    private static Duration since(Instant begin) {
        return Duration.between(begin, Instant.now());
    }
}
