package nl.busbaan.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many answers a second an address gives when a number of callers ask without pause. Unlike the open model it says nothing about how
 * long one answer takes, and everything about how many a machine can give.
 *
 * @param callers at the same time
 */
public record Saturation(int callers, Duration length) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** @param body asked
     * @param right what a right answer holds */
    public record Ask(String body, String right) {}

    /** @param wrong answers that weren't right, or none at all */
    public record Outcome(double perSecond, long wrong) {}

    public Outcome of(Address address, String path, List<Ask> asks) throws InterruptedException {
        var next = new AtomicInteger();
        var right = new AtomicLong();
        var wrong = new AtomicLong();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var began = System.nanoTime();
            var end = began + length.toNanos();
            // Closing waits for all of them.
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var caller = 0; caller < callers; caller++) {
                    threads.execute(() -> {
                        while (System.nanoTime() < end
                                && !Thread.currentThread().isInterrupted()) {
                            var ask = asks.get(Math.floorMod(next.getAndIncrement(), asks.size()));
                            (isRight(client, address, path, ask) ? right : wrong).incrementAndGet();
                        }
                    });
                }
            }
            return new Outcome(right.get() * 1e9 / (System.nanoTime() - began), wrong.get());
        }
    }

    private static boolean isRight(HttpClient client, Address address, String path, Ask ask) {
        var request = HttpRequest.newBuilder(URI.create(address.url() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + address.token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(ask.body()))
                .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains(ask.right());
        } catch (IOException none) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
