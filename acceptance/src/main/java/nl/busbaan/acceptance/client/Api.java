package nl.busbaan.acceptance.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The product's API as one signed-in person (or nobody) calls it. */
public final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI gateway;
    private final @Nullable Supplier<String> token;

    private Api(URI gateway, @Nullable Supplier<String> token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** @param token gives an access token that is still valid, at every call */
    public static Api signedIn(URI gateway, Supplier<String> token) {
        return new Api(gateway, token);
    }

    public static Api signedOut(URI gateway) {
        return new Api(gateway, null);
    }

    public Answer get(String path) {
        return call("GET", path).send();
    }

    public Answer post(String path, @Nullable Object body) {
        return call("POST", path).body(body).send();
    }

    public Call call(String method, String path) {
        return new Call(method, path);
    }

    /** One call in the making. */
    public final class Call {
        private final String method;
        private final String path;
        private final Map<String, String> headers = new LinkedHashMap<>();
        private @Nullable String body;

        private Call(String method, String path) {
            this.method = method;
            this.path = path;
            headers.put("Accept", "application/json");
        }

        public Call body(@Nullable Object json) {
            return json == null ? this : text("application/json", json instanceof String raw ? raw : Json.write(json));
        }

        public Call text(String contentType, String content) {
            headers.put("Content-Type", contentType);
            body = content;
            return this;
        }

        /** @param etag with its quotes, as the ETag header had it */
        public Call ifMatch(String etag) {
            return header("If-Match", etag);
        }

        public Call idempotencyKey(UUID key) {
            return header("Idempotency-Key", key.toString());
        }

        public Call header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        public Answer send() {
            var begin = System.nanoTime();
            try {
                var response = HTTP.send(request(), HttpResponse.BodyHandlers.ofString());
                return new Answer(method + " " + path, response, Duration.ofNanos(System.nanoTime() - begin));
            } catch (IOException problem) {
                throw new UncheckedIOException(
                        "%s %s got no answer: %s".formatted(method, path, problem.getMessage()), problem);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Broken off.", interrupted);
            }
        }

        /** Hangs up after the headers, as a stream that never ends needs it; refusals must be problems. */
        public String statusOnly() {
            try {
                var response = HTTP.send(request(), HttpResponse.BodyHandlers.ofInputStream());
                try (var _ = response.body()) {
                    var type = response.headers().firstValue("Content-Type").orElse("none");
                    var refused = response.statusCode() >= 400;
                    return response.statusCode()
                            + (refused && !type.startsWith("application/problem+json") ? " as " + type : "");
                }
            } catch (IOException problem) {
                throw new UncheckedIOException(
                        "%s %s got no answer: %s".formatted(method, path, problem.getMessage()), problem);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Broken off.", interrupted);
            }
        }

        HttpRequest request() {
            var request = HttpRequest.newBuilder(gateway.resolve(path)).timeout(PATIENCE);
            headers.forEach(request::header);
            if (token != null) {
                request.header("Authorization", "Bearer " + token.get());
            }
            return request.method(
                            method,
                            body == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(body))
                    .build();
        }
    }

    /** Opens the live stream and keeps what comes in. */
    public LiveStream live() {
        var request =
                HttpRequest.newBuilder(gateway.resolve("/messaging/v1/live")).header("Accept", "text/event-stream");
        if (token != null) {
            request.header("Authorization", "Bearer " + token.get());
        }
        return LiveStream.open(HTTP, request.build());
    }
}
