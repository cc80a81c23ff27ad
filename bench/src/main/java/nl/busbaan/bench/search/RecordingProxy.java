package nl.busbaan.bench.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.busbaan.bench.load.Exchange;

/**
 * Stands between a directory-service and Elasticsearch and writes down what is asked. So the peer's query is what the product really
 * sends, and stays so when the product changes.
 */
final class RecordingProxy implements AutoCloseable {
    private static final Set<String> BY_THE_CONNECTION = Set.of(
            "connection",
            "content-length",
            "transfer-encoding",
            "host",
            "upgrade",
            "http2-settings",
            "accept-encoding");

    private final String target;
    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Exchange> seen = new ArrayList<>();

    /** @param target address of Elasticsearch, {@code http://host:port} */
    RecordingProxy(String target) throws IOException {
        this.target = target;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::pass);
        server.start();
    }

    /** For {@code BUSBAAN_ELASTICSEARCH_HOSTS}. */
    String hostAndPort() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    synchronized void forget() {
        seen.clear();
    }

    /** @return the searches since the last {@link #forget()}, in order */
    synchronized List<Exchange> searches() {
        return seen.stream().filter(RecordingProxy::isSearch).toList();
    }

    private static boolean isSearch(Exchange exchange) {
        return exchange.path().contains("/_search") || exchange.path().contains("/_msearch");
    }

    private synchronized void note(Exchange exchange) {
        seen.add(exchange);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var path = exchange.getRequestURI().toString();
            var request = HttpRequest.newBuilder(URI.create(target + path))
                    .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (isPassedOn(name)) {
                    values.forEach(value -> request.header(name, value));
                }
            });
            note(new Exchange(
                    exchange.getRequestMethod(),
                    path,
                    header(exchange, "Content-Type"),
                    header(exchange, "Accept"),
                    new String(body, StandardCharsets.UTF_8)));
            answer(exchange, client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Broken off while Elasticsearch was asked.", interrupted);
        }
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> response) throws IOException {
        response.headers().map().forEach((name, values) -> {
            if (isPassedOn(name)) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        var body = response.body();
        exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static boolean isPassedOn(String header) {
        return !BY_THE_CONNECTION.contains(header.toLowerCase(Locale.ROOT)) && !header.startsWith(":");
    }

    private static String header(HttpExchange exchange, String name) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "application/json");
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
        threads.close();
    }
}
