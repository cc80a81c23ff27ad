package nl.busbaan.devstack.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import nl.busbaan.devstack.Account;
import nl.busbaan.devstack.Databases;
import nl.busbaan.devstack.Devstack;
import nl.busbaan.devstack.Home;
import nl.busbaan.devstack.KeyEncryptionKeys;
import nl.busbaan.devstack.Launches;
import nl.busbaan.devstack.Leftovers;
import nl.busbaan.devstack.LogKeys;
import nl.busbaan.devstack.ManagedProcess;
import nl.busbaan.devstack.Obstacle;
import nl.busbaan.devstack.Preconditions;
import nl.busbaan.devstack.Proc;
import nl.busbaan.devstack.Profile;
import nl.busbaan.devstack.Progress;
import nl.busbaan.devstack.Sockets;

/**
 * The four packaged services of a profile as background processes, on servers that are already up. Also for tests that
 * stop, kill and start them in the middle of a story.
 */
public final class Services {
    private static final Duration START_PATIENCE = Duration.ofSeconds(120);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final List<String> PASSED_ON = List.of("BUSBAAN_OTLP_URL", "BUSBAAN_OTEL_DISABLED");

    private final Home home;
    private final Profile profile;
    private final Devstack stack;
    private final Launches launches;
    private final Progress progress;

    private Services(Home home, Profile profile, Launches launches, Progress progress) {
        this.home = home;
        this.profile = profile;
        this.stack = Devstack.of(home, profile, launches, Progress.silent());
        this.launches = launches;
        this.progress = progress;
    }

    public static Services of(Profile profile) {
        return of(Home.find(), profile, new Launches(), Progress.silent());
    }

    public static Services of(Home home, Profile profile, Launches launches, Progress progress) {
        return new Services(home, profile, launches, progress);
    }

    public String url(Service service) {
        return service.url(profile);
    }

    public Path log(Service service) {
        return process(service).log();
    }

    /** The file with the offset of the domain clock, read by all four. Absent means the system's time. */
    public Path clockFile() {
        return stack.folder().resolve("clock");
    }

    /** The newest signed heads of consent-service's logs: outside the database, so that it can be held against them. */
    public Path logHeadsFile() {
        return stack.folder().resolve("log-heads").resolve("consent-service.jsonl");
    }

    public ManagedProcess process(Service service) {
        return new ManagedProcess(stack.folder(), service.module());
    }

    public boolean ready(Service service) {
        return process(service).running()
                && Sockets.body(url(service) + "/q/health/ready").isPresent();
    }

    /** Starts those that don't run, all at once, and waits until all are ready. */
    public void startAll() {
        startAll(Map.of());
    }

    /** @param extra environment on top of the usual, for each service started by this call */
    public void startAll(Map<String, String> extra) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<CompletableFuture<Void>>();
            for (Service service : Service.values()) {
                all.add(CompletableFuture.runAsync(() -> start(service, extra), threads));
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Obstacle obstacle) {
                throw obstacle;
            }
            throw failed;
        }
    }

    /** Starts it when it doesn't run, and waits until it is ready. */
    public void start(Service service) {
        start(service, Map.of());
    }

    public void start(Service service, Map<String, String> extra) {
        var begin = Instant.now();
        var process = process(service);
        var ranBefore = process.running();
        if (!ranBefore) {
            launch(service, process, extra);
        }
        awaitReady(service, process);
        progress.done(
                service.module(),
                "ready on 127.0.0.1:%d, %d MiB"
                        .formatted(
                                service.port(profile),
                                Proc.memoryMiB(process.pid().orElse(0))),
                Duration.between(begin, Instant.now()));
    }

    private void launch(Service service, ManagedProcess process, Map<String, String> extra) {
        try {
            process.kill();
            if (!stack.process("postgresql").running()) {
                throw new Obstacle(
                        "%s needs its database, and PostgreSQL doesn't run. Run ./busbaan up, or start postgresql."
                                .formatted(service.module()));
            }
            Preconditions.portFree(service.module(), service.port(profile));
            var account = Account.current();
            var folder = Files.createDirectories(stack.folder().resolve(service.module()));
            account.own(folder);
            if (service == Service.CONSENT) {
                account.own(Files.createDirectories(logHeadsFile().getParent()));
            }
            var built = home.project().resolve(service.module()).resolve("target/quarkus-app");
            var application = new Deployment(built, folder.resolve("app")).refresh(account);
            var environment = environment(service);
            environment.putAll(extra);
            var line = new ArrayList<String>();
            line.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
            line.addAll(Replica.SMALL);
            line.addAll(List.of("-jar", application.resolve("quarkus-run.jar").toString()));
            process.start(new ManagedProcess.Command(line, environment, folder), account, launches);
        } catch (IOException problem) {
            throw new Obstacle("%s can't be started: %s".formatted(service.module(), problem.getMessage()), problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Obstacle("Broken off.", interrupted);
        }
    }

    /**
     * Another replica of a service that runs, on the same data and as small.
     *
     * @param changes to its environment
     */
    public Replica beside(Service service, Map<String, String> changes) {
        try {
            return Replica.start(Replica.SMALL, service, stack.folder(), environment(service), changes);
        } catch (IOException problem) {
            throw new Obstacle(
                    "A replica of %s can't be started: %s".formatted(service.module(), problem.getMessage()), problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Obstacle("Broken off.", interrupted);
        }
    }

    /** What a service is told where everything is; the same names in the tests and in the cluster. A map of the caller's own. */
    public Map<String, String> environment(Service service) {
        var endpoints = stack.endpoints();
        var all = new TreeMap<String, String>();
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", Integer.toString(service.port(profile)));
        all.put("BUSBAAN_DB_URL", endpoints.jdbcUrl(service.database()));
        all.put("BUSBAAN_DB_USER", service.database());
        all.put("BUSBAAN_DB_PASSWORD", Databases.SERVICE_PASSWORD);
        if (service.hasKeys()) {
            all.put("BUSBAAN_KEYS_DB_URL", endpoints.jdbcUrl(service.database() + "_keys"));
        }
        all.put("KAFKA_BOOTSTRAP_SERVERS", endpoints.kafka());
        all.put("BUSBAAN_ELASTICSEARCH_HOSTS", endpoints.elasticsearch());
        all.put("BUSBAAN_OIDC_URL", endpoints.realm());
        all.put("BUSBAAN_OIDC_SECRET", "busbaan-local");
        all.put("BUSBAAN_GATEWAY_URL", Service.GATEWAY.url(profile));
        all.put("BUSBAAN_DIRECTORY_URL", Service.DIRECTORY.url(profile));
        all.put("BUSBAAN_MESSAGING_URL", Service.MESSAGING.url(profile));
        all.put("BUSBAAN_CONSENT_URL", Service.CONSENT.url(profile));
        all.put(
                "BUSBAAN_KEK_FILE",
                KeyEncryptionKeys.of(stack.folder(), service.module()).toString());
        if (service == Service.CONSENT) {
            all.put(
                    "BUSBAAN_LOG_KEY_FILE",
                    LogKeys.of(stack.folder(), service.module()).toString());
            all.put("BUSBAAN_LOG_HEADS_FILE", logHeadsFile().toString());
        }
        all.put("BUSBAAN_CLOCK_FILE", clockFile().toString());
        // The register's entries are examples, not legally reviewed; only this local demo lets them permit.
        all.put("BUSBAAN_REGISTER_EXAMPLES_PERMIT", "true");
        PASSED_ON.stream()
                .filter(name -> System.getenv(name) != null)
                .forEach(name -> all.put(name, String.valueOf(System.getenv(name))));
        return all;
    }

    private void awaitReady(Service service, ManagedProcess process) {
        var end = System.nanoTime() + START_PATIENCE.toNanos();
        while (Sockets.body(url(service) + "/q/health/ready").isEmpty()) {
            if (!process.running()) {
                throw new Obstacle("%s ended while starting. Its log %s ends with:%n%s"
                        .formatted(service.module(), process.log(), process.lastLines(20)));
            }
            if (System.nanoTime() > end) {
                throw new Obstacle("%s is not ready after %d s. Its log %s ends with:%n%s"
                        .formatted(service.module(), START_PATIENCE.toSeconds(), process.log(), process.lastLines(20)));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Obstacle("Broken off.", interrupted);
        }
    }

    /** Lets it finish what it has in hand. */
    public void stop(Service service) {
        var begin = Instant.now();
        var process = process(service);
        var wasRunning = process.running();
        var clean = process.stop("TERM", STOP_PATIENCE);
        if (wasRunning) {
            progress.done(service.module(), clean ? "stopped" : "killed", Duration.between(begin, Instant.now()));
        }
    }

    public void stopAll() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<CompletableFuture<Void>>();
            for (Service service : Service.values()) {
                all.add(CompletableFuture.runAsync(() -> stop(service), threads));
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        }
    }

    /**
     * Back to nothing: stops the services, empties their databases, and removes their topics, indices, clock and loaded
     * data. What module tests made on the same servers stays.
     */
    public void fresh() {
        stopAll();
        for (Service service : Service.values()) {
            stack.recreateDatabase(service.database(), service.database());
            if (service.hasKeys()) {
                stack.recreateDatabase(service.database() + "_keys", service.database());
            }
        }
        Leftovers.remove(stack.endpoints(), name -> !name.startsWith("__") && !name.contains("-test-"));
        try {
            Files.deleteIfExists(clockFile());
            Files.deleteIfExists(logHeadsFile());
            Files.deleteIfExists(SampleData.note(home, profile));
        } catch (IOException problem) {
            throw new Obstacle("The folder %s can't be tidied up.".formatted(stack.folder()), problem);
        }
    }

    /** {@code kill -9}: no shutdown hook runs, no answer goes out. */
    public void kill(Service service) {
        process(service).kill();
    }
}
