package nl.busbaan.devstack.product;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.busbaan.devstack.Account;
import nl.busbaan.devstack.Launches;
import nl.busbaan.devstack.ManagedProcess;
import nl.busbaan.devstack.Obstacle;

/** A second replica of a service beside the running one, on the same data: as in the cluster, with no setting changed but its place. */
public final class Replica implements AutoCloseable {
    /** For measuring: as in k8s/Dockerfile; the heap is what its 60 percent make of the 768 MiB that a pod may use. */
    public static final List<String> PRODUCTION = List.of(
            "-Xmx460m",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /** Fast to start, which costs throughput: the first compiler only. No benchmark runs on it. */
    static final List<String> SMALL = List.of(
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private static final Duration START_PATIENCE = Duration.ofSeconds(120);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final Service service;
    private final ManagedProcess process;
    private final String url;

    private Replica(Service service, ManagedProcess process, String url) {
        this.service = service;
        this.process = process;
        this.url = url;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param machine options of the virtual machine
     * @param state folder of the profile, with the application that the running one was started from
     * @param environment of the running one
     * @param changes to that environment
     */
    public static Replica start(
            List<String> machine,
            Service service,
            Path state,
            Map<String, String> environment,
            Map<String, String> changes)
            throws IOException, InterruptedException {
        var port = freePort();
        var all = new HashMap<>(environment);
        all.putAll(changes);
        all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        var folder = state.resolve(service.module());
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        line.addAll(machine);
        line.addAll(List.of("-jar", folder.resolve("app/quarkus-run.jar").toString()));
        var process = new ManagedProcess(state, service.module() + "-replica");
        process.start(new ManagedProcess.Command(line, all, folder), Account.current(), new Launches());
        var replica = new Replica(service, process, "http://127.0.0.1:" + port);
        replica.awaitReady();
        return replica;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public String url() {
        return url;
    }

    private void awaitReady() throws InterruptedException {
        var end = System.nanoTime() + START_PATIENCE.toNanos();
        var request = HttpRequest.newBuilder(URI.create(url + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            while (!ready(client, request)) {
                if (!process.running() || System.nanoTime() > end) {
                    var last = process.lastLines(20);
                    close();
                    throw new Obstacle("A replica of %s doesn't get ready. Its log %s ends with:%n%s"
                            .formatted(service.module(), process.log(), last));
                }
                Thread.sleep(200);
            }
        }
    }

    private static boolean ready(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.stop("TERM", STOP_PATIENCE);
    }
}
