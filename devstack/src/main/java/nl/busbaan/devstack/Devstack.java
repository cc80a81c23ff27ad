package nl.busbaan.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;

/** The four servers of a profile. Several processes may use one stack: whoever comes first starts it. */
public final class Devstack {
    private static final long NEEDED_MEMORY_MIB = 2000;
    private static final long NEEDED_DISK_MIB = 2500;
    private static final Duration BREAK_OFF_PATIENCE = Duration.ofSeconds(4);

    private final Stack stack;
    private final PostgresServer postgres;
    private final KeycloakServer keycloak;
    private final List<Server> servers;
    private final Launches launches;
    private final Progress progress;

    private Devstack(Stack stack, Launches launches, Progress progress) {
        this.stack = stack;
        this.postgres = new PostgresServer(stack);
        this.keycloak = new KeycloakServer(stack, postgres);
        this.servers = List.of(postgres, new KafkaServer(stack), new ElasticsearchServer(stack), keycloak);
        this.launches = launches;
        this.progress = progress;
    }

    public static Devstack of(Profile profile) {
        return of(Home.find(), profile, new Launches(), Progress.silent());
    }

    public static Devstack of(Home home, Profile profile, Launches launches, Progress progress) {
        return new Devstack(Stack.of(home, profile), launches, progress);
    }

    public Endpoints endpoints() {
        return Endpoints.of(stack.profile());
    }

    public static Endpoints endpointsOf(Profile profile) {
        return Endpoints.of(profile);
    }

    public Path folder() {
        return stack.home().of(stack.profile());
    }

    /** Databases as superuser, once PostgreSQL is up. */
    public Databases databases() {
        try {
            return postgres.databases();
        } catch (IOException problem) {
            throw new Obstacle("PostgreSQL's password can't be read: " + problem.getMessage(), problem);
        }
    }

    /** Drops the database if there is one, and makes it anew for the role of that name. */
    public void recreateDatabase(String name, String owner) {
        databases().recreate(name, owner);
    }

    /** The server's background process, to look at or to kill in a crash test. */
    public ManagedProcess process(String server) {
        return servers.stream()
                .filter(each -> each.name().equals(server))
                .map(this::process)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no server called " + server + "."));
    }

    public List<String> names() {
        return servers.stream().map(Server::name).toList();
    }

    public boolean ready(String server) {
        return servers.stream().anyMatch(each -> each.name().equals(server) && running(each) && each.ready());
    }

    public int port(String server) {
        return servers.stream()
                .filter(each -> each.name().equals(server))
                .map(each -> each.ports().getFirst())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no server called " + server + "."));
    }

    private ManagedProcess process(Server server) {
        return new ManagedProcess(folder(), server.name());
    }

    private boolean running(Server server) {
        return process(server).running();
    }

    /**
     * Starts what doesn't run and waits until all four answer. When one fails, what this call started is stopped again.
     *
     * @return whether this call started any of them
     */
    public boolean startIfNeeded() {
        stack.home().create();
        try (var _ = StateLock.acquire(lockFile())) {
            var missing = servers.stream().filter(server -> !running(server)).toList();
            if (!missing.isEmpty()) {
                check(missing);
            }
            try {
                startAll();
            } catch (Obstacle obstacle) {
                stopThese(missing, Server::stopPatience);
                throw obstacle;
            }
            return !missing.isEmpty();
        }
    }

    private Path lockFile() {
        return stack.home().state().resolve(stack.profile().label() + ".lock");
    }

    private void check(List<Server> missing) {
        Preconditions.machine(stack.javaHome(), stack.account());
        Preconditions.memory(missing.size() * NEEDED_MEMORY_MIB / servers.size());
        Preconditions.disk(stack.home().state(), NEEDED_DISK_MIB);
        for (Server server : missing) {
            process(server).kill();
            server.ports().forEach(port -> Preconditions.portFree(server.title(), port));
        }
    }

    /** All at once; Keycloak alone waits, for its database. */
    private void startAll() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var database = CompletableFuture.runAsync(() -> bringUp(postgres), threads);
            var all = new ArrayList<CompletableFuture<Void>>();
            all.add(database);
            for (Server server : servers) {
                if (server == keycloak) {
                    all.add(CompletableFuture.runAsync(() -> prepare(keycloak), threads)
                            .thenCombineAsync(database, (prepared, up) -> null, threads)
                            .thenRunAsync(() -> bringUp(keycloak), threads));
                } else if (server != postgres) {
                    all.add(CompletableFuture.runAsync(() -> bringUp(server), threads));
                }
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Obstacle obstacle) {
                throw obstacle;
            }
            throw failed;
        }
    }

    private void prepare(Server server) {
        if (running(server)) {
            return;
        }
        try {
            server.prepare(launches, progress);
        } catch (IOException problem) {
            throw new Obstacle("%s can't be prepared: %s".formatted(server.title(), problem), problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Obstacle("Broken off.", interrupted);
        }
    }

    private void bringUp(Server server) {
        var begin = Instant.now();
        var process = process(server);
        var ranBefore = process.running();
        try {
            if (!ranBefore) {
                prepare(server);
                begin = Instant.now();
                process.start(server.command(), stack.account(), launches);
            }
            awaitReady(server, process);
            server.furnish();
            progress.done(
                    server.title(),
                    "%s on 127.0.0.1:%d, %d MiB"
                            .formatted(
                                    ranBefore ? "already runs" : "ready",
                                    server.ports().getFirst(),
                                    Proc.memoryMiB(process.pid().orElse(0))),
                    Duration.between(begin, Instant.now()));
        } catch (IOException problem) {
            throw new Obstacle("%s can't be started: %s".formatted(server.title(), problem.getMessage()), problem);
        }
    }

    private void awaitReady(Server server, ManagedProcess process) {
        var end = System.nanoTime() + server.startPatience().toNanos();
        while (!server.ready()) {
            if (!process.running()) {
                throw new Obstacle("%s ended while starting. Its log %s ends with:%n%s"
                        .formatted(server.title(), process.log(), process.lastLines(15)));
            }
            if (System.nanoTime() > end) {
                throw new Obstacle("%s does not answer after %d s. Its log %s ends with:%n%s"
                        .formatted(
                                server.title(),
                                server.startPatience().toSeconds(),
                                process.log(),
                                process.lastLines(15)));
            }
            Pause.of(Duration.ofMillis(100));
        }
    }

    /** Tells tests that whoever calls this stops the stack, not they. */
    public void keep() {
        try {
            Files.deleteIfExists(startedByTests());
        } catch (IOException problem) {
            throw new Obstacle("%s can't be removed.".formatted(startedByTests()), problem);
        }
    }

    /** Exists while the stack runs on behalf of tests only, so that the last of them stops it. */
    public Path startedByTests() {
        return folder().resolve("started-by-tests");
    }

    /** Stops the four: Keycloak before its database, the others beside it. */
    public void stop() {
        if (!Files.isDirectory(folder())) {
            return;
        }
        try (var _ = StateLock.acquire(lockFile())) {
            stopThese(servers, Server::stopPatience);
        }
    }

    /** For a run that is being broken off: it holds the lock itself, and nobody waits for a cache to be written. */
    public void breakOff() {
        launches.close();
        stopThese(started(), server -> BREAK_OFF_PATIENCE);
    }

    /** Takes down what this run has started, after something failed. */
    public void stopStarted() {
        stopThese(started(), Server::stopPatience);
    }

    private List<Server> started() {
        var names = launches.started().stream().map(ManagedProcess::name).toList();
        return servers.stream().filter(server -> names.contains(server.name())).toList();
    }

    private void stopThese(List<Server> some, Function<Server, Duration> patience) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var others = some.stream()
                    .filter(server -> server != postgres && server != keycloak)
                    .map(server -> CompletableFuture.runAsync(() -> stopOne(server, patience.apply(server)), threads))
                    .toArray(CompletableFuture[]::new);
            // Keycloak before its database.
            Stream.of(keycloak, postgres)
                    .filter(some::contains)
                    .forEach(server -> stopOne(server, patience.apply(server)));
            CompletableFuture.allOf(others).join();
        }
    }

    /** Stops one server, as an outage would look to its clients. */
    public void stop(String server) {
        servers.stream().filter(each -> each.name().equals(server)).forEach(each -> stopOne(each, each.stopPatience()));
    }

    private void stopOne(Server server, Duration patience) {
        var begin = Instant.now();
        var process = process(server);
        var wasRunning = process.running();
        var clean = process.stop(server.stopSignal(), patience);
        try {
            server.stopped(clean);
        } catch (IOException problem) {
            throw new Obstacle("%s can't be tidied up: %s".formatted(server.title(), problem.getMessage()), problem);
        }
        if (wasRunning) {
            progress.done(server.title(), clean ? "stopped" : "killed", Duration.between(begin, Instant.now()));
        }
    }
}
