package nl.busbaan.acceptance.product;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

/**
 * Takes in spans as an OpenTelemetry collector does (OTLP over HTTP) and keeps their bytes. Names and attribute values lie
 * in protobuf as plain UTF-8, so looking for a text needs no decoder.
 */
public final class TraceReceiver implements AutoCloseable {
    private static final int AROUND = 400;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Queue<String> batches = new ConcurrentLinkedQueue<>();

    private TraceReceiver(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    static TraceReceiver start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var threads = Executors.newVirtualThreadPerTaskExecutor();
            var receiver = new TraceReceiver(server, threads);
            server.createContext("/v1/traces", receiver::take);
            server.setExecutor(threads);
            server.start();
            return receiver;
        } catch (IOException problem) {
            throw new UncheckedIOException("The receiver of traces can't listen.", problem);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange;
                var body = plain(exchange)) {
            batches.add(new String(body.readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private static InputStream plain(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody();
        return "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))
                ? new GZIPInputStream(body)
                : body;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public boolean received(String text) {
        return around(text).isPresent();
    }

    /** What stands around it in the first batch that holds it, to see where it comes from. */
    public Optional<String> around(String text) {
        return batches.stream()
                .filter(batch -> batch.contains(text))
                .findFirst()
                .map(batch -> {
                    var at = batch.indexOf(text);
                    return batch.substring(Math.max(0, at - AROUND), Math.min(batch.length(), at + AROUND))
                            .replaceAll("[^\\x20-\\x7e]+", " ");
                });
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
