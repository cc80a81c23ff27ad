package nl.busbaan.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/**
 * What stands behind the gateway in these tests: a real HTTP server that tells what reached it. It isn't one of the services: they
 * are another module's.
 */
public final class Behind {
    private final HttpServer server;
    private final AtomicInteger streamsLeft = new AtomicInteger();
    private final AtomicInteger hungUp = new AtomicInteger();

    private Behind(HttpServer server) {
        this.server = server;
    }

    static Behind start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            Behind behind = new Behind(server);
            server.createContext("/", behind::tell);
            server.createContext("/directory/v1/created", behind::create);
            server.createContext("/directory/v1/compressed", behind::compress);
            server.createContext("/directory/v1/silent", behind::keepSilent);
            server.createContext("/directory/v1/hangs-up", behind::hangUpEveryOtherTime);
            server.createContext("/messaging/v1/live", behind::stream);
            server.createContext("/streams-left", behind::tellStreamsLeft);
            server.start();
            return behind;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Sends back the call as it arrived. */
    private void tell(HttpExchange call) throws IOException {
        JsonObject headers = new JsonObject();
        call.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        byte[] body = call.getRequestBody().readAllBytes();
        JsonObject seen = new JsonObject()
                .put("method", call.getRequestMethod())
                .put("uri", call.getRequestURI().toString())
                .put("headers", headers)
                .put("length", body.length)
                .put("body", body.length > 1000 ? "" : new String(body, StandardCharsets.UTF_8));
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.getResponseHeaders().add("Set-Cookie", "from=service");
        call.getResponseHeaders().add("API-Version", "1.0.0");
        answer(call, 200, seen.encode());
    }

    private void create(HttpExchange call) throws IOException {
        String host = call.getRequestHeaders().getFirst("Host");
        call.getResponseHeaders().add("Location", "http://" + host + "/directory/v1/created/1");
        answer(call, 201, "{}");
    }

    private void compress(HttpExchange call) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write("{}".getBytes(StandardCharsets.UTF_8));
        }
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.getResponseHeaders().add("Content-Encoding", "gzip");
        call.sendResponseHeaders(200, compressed.size());
        try (OutputStream out = call.getResponseBody()) {
            out.write(compressed.toByteArray());
        }
    }

    private void keepSilent(HttpExchange call) throws IOException {
        sleep(10_000);
        answer(call, 200, "{}");
    }

    /** Closes the connection in the place of an answer, the first time and every other time after. */
    private void hangUpEveryOtherTime(HttpExchange call) throws IOException {
        if (hungUp.getAndIncrement() % 2 == 0) {
            call.close();
        } else {
            tell(call);
        }
    }

    private void stream(HttpExchange call) throws IOException {
        call.getResponseHeaders().add("Content-Type", "text/event-stream");
        call.sendResponseHeaders(200, 0);
        try (OutputStream out = call.getResponseBody()) {
            for (int event = 1; event < 200; event++) {
                out.write("id: %d\ndata: {}\n\n".formatted(event).getBytes(StandardCharsets.UTF_8));
                out.flush();
                sleep(100);
            }
        } catch (IOException clientLeft) {
            streamsLeft.incrementAndGet();
        }
    }

    private void tellStreamsLeft(HttpExchange call) throws IOException {
        answer(call, 200, Integer.toString(streamsLeft.get()));
    }

    private static void answer(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = call.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Puts the server behind /directory and /messaging, and nobody behind /consent. */
    public static final class Resource implements QuarkusTestResourceLifecycleManager {
        private Behind behind;

        @Override
        public Map<String, String> start() {
            behind = Behind.start();
            return Map.of(
                    "BUSBAAN_DIRECTORY_URL",
                    behind.url(),
                    "BUSBAAN_MESSAGING_URL",
                    behind.url(),
                    "BUSBAAN_CONSENT_URL",
                    "http://127.0.0.1:" + unusedPort(),
                    "behind.url",
                    behind.url());
        }

        private static int unusedPort() {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void stop() {
            behind.server.stop(0);
        }
    }
}
