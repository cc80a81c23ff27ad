package nl.busbaan.devstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Removes topics and indices that earlier runs left, so that each run begins empty and the test servers don't fill up. */
public final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Leftovers() {}

    public static void remove(Endpoints endpoints, Predicate<String> which) {
        try {
            removeTopics(endpoints.kafka(), which);
            removeIndices(endpoints.elasticsearch(), which);
        } catch (IOException | ExecutionException | TimeoutException problem) {
            throw new IllegalStateException("The topics and indices of earlier runs can't be removed.", problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Broken off.", interrupted);
        }
    }

    private static void removeTopics(String kafka, Predicate<String> which)
            throws ExecutionException, InterruptedException, TimeoutException {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka))) {
            var old = admin.listTopics().names().get(PATIENCE.toSeconds(), TimeUnit.SECONDS).stream()
                    .filter(which)
                    .toList();
            admin.deleteTopics(old).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static void removeIndices(String elasticsearch, Predicate<String> which)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var base = "http://" + elasticsearch + "/";
            var list = HttpRequest.newBuilder(URI.create(base + "_cat/indices?h=index"))
                    .timeout(PATIENCE)
                    .build();
            var names = client.send(list, HttpResponse.BodyHandlers.ofString()).body();
            for (String name : names.lines().map(String::strip).filter(which).toList()) {
                var delete = HttpRequest.newBuilder(URI.create(base + name))
                        .timeout(PATIENCE)
                        .DELETE()
                        .build();
                client.send(delete, HttpResponse.BodyHandlers.discarding());
            }
        }
    }
}
