package nl.busbaan.devstack.testing;

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
import nl.busbaan.devstack.Endpoints;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Removes the topics and indices of earlier runs of a module, so that the test servers don't fill up. */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Leftovers() {}

    static void remove(Endpoints endpoints, String prefix) {
        try {
            removeTopics(endpoints.kafka(), prefix);
            removeIndices(endpoints.elasticsearch(), prefix);
        } catch (IOException | ExecutionException | TimeoutException problem) {
            throw new IllegalStateException(
                    "What earlier tests left (%s*) can't be removed.".formatted(prefix), problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Broken off.", interrupted);
        }
    }

    private static void removeTopics(String kafka, String prefix)
            throws ExecutionException, InterruptedException, TimeoutException {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka))) {
            var old = admin.listTopics().names().get(PATIENCE.toSeconds(), TimeUnit.SECONDS).stream()
                    .filter(topic -> topic.startsWith(prefix))
                    .toList();
            admin.deleteTopics(old).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static void removeIndices(String elasticsearch, String prefix) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var base = "http://" + elasticsearch + "/";
            var list = HttpRequest.newBuilder(URI.create(base + "_cat/indices/" + prefix + "*?h=index"))
                    .timeout(PATIENCE)
                    .build();
            var names = client.send(list, HttpResponse.BodyHandlers.ofString()).body();
            for (String name :
                    names.lines().filter(line -> line.startsWith(prefix)).toList()) {
                var delete = HttpRequest.newBuilder(URI.create(base + name.strip()))
                        .timeout(PATIENCE)
                        .DELETE()
                        .build();
                client.send(delete, HttpResponse.BodyHandlers.discarding());
            }
        }
    }
}
