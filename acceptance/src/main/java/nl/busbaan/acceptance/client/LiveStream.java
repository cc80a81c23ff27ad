package nl.busbaan.acceptance.client;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Server-sent events of one person, collected line by line until closed. */
public final class LiveStream implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<HttpResponse<Stream<String>>> response;

    private LiveStream(CompletableFuture<HttpResponse<Stream<String>>> response) {
        this.response = response;
    }

    static LiveStream open(HttpClient http, HttpRequest request) {
        var stream = new LiveStream(http.sendAsync(request, HttpResponse.BodyHandlers.ofLines()));
        Thread.ofVirtual().name("live stream").start(stream::collect);
        return stream;
    }

    private void collect() {
        try {
            var lines = response.join().body();
            lines.forEach(this.lines::add);
        } catch (RuntimeException closed) {
            // A stream that its reader closes, or that a killed service breaks, ends here; what came before counts.
            lines.add(": ended");
        }
    }

    /** 200 once the stream is open; waits for the headers. */
    public int status() {
        return response.join().statusCode();
    }

    /** Everything received, comments and heartbeats included. */
    public String text() {
        return String.join("\n", lines);
    }

    /** The data lines of events, in order. */
    public List<String> data() {
        return lines.stream()
                .filter(line -> line.startsWith("data:"))
                .map(line -> line.substring("data:".length()).strip())
                .toList();
    }

    public List<String> ids() {
        return lines.stream()
                .filter(line -> line.startsWith("id:"))
                .map(line -> line.substring("id:".length()).strip())
                .toList();
    }

    @Override
    public void close() {
        if (response.isDone() && !response.isCompletedExceptionally()) {
            response.join().body().close();
        } else {
            response.cancel(true);
        }
    }
}
