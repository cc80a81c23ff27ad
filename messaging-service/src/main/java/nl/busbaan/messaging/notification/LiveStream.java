package nl.busbaan.messaging.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One open stream: sends what is new, a heartbeat when nothing is, and ends when the token does. Runs on its own virtual thread. */
@ApplicationScoped
class LiveStream {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final LiveEvents events;
    private final LiveSignals signals;

    LiveStream(LiveEvents events, LiveSignals signals) {
        this.events = events;
        this.signals = signals;
    }

    /** The connection to one browser. */
    record Line(SseEventSink sink, Sse sse) {
        void comment(String text) {
            sink.send(sse.newEventBuilder().comment(text).build())
                    .toCompletableFuture()
                    .join();
        }

        void event(LiveEvent event) {
            sink.send(sse.newEventBuilder()
                            .id(String.valueOf(event.seq()))
                            .name(event.kind())
                            .mediaType(jakarta.ws.rs.core.MediaType.APPLICATION_JSON_TYPE)
                            .data(Map.of("kind", event.kind(), "id", event.subject()))
                            .build())
                    .toCompletableFuture()
                    .join();
        }
    }

    void run(Recipient recipient, Instant expiry, @Nullable Long lastEventId, Line line) {
        Semaphore signal = new Semaphore(0);
        signals.enter(recipient, signal);
        try (SseEventSink sink = line.sink()) {
            long seen = lastEventId == null ? events.last(recipient) : lastEventId;
            line.comment("open");
            while (signals.isRunning() && !sink.isClosed()) {
                for (List<LiveEvent> news = events.after(recipient, seen);
                        !news.isEmpty();
                        news = events.after(recipient, seen)) {
                    news.forEach(line::event);
                    seen = news.getLast().seq();
                }
                Duration left = Duration.between(Clock.systemUTC().instant(), expiry);
                if (!left.isPositive()) {
                    return;
                }
                Duration wait = left.compareTo(HEARTBEAT) < 0 ? left : HEARTBEAT;
                if (signal.tryAcquire(wait.toMillis() + 1, TimeUnit.MILLISECONDS)) {
                    signal.drainPermits();
                } else if (!sink.isClosed()) {
                    line.comment("nog verbonden");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (CompletionException | IllegalStateException e) {
            // The browser went away between the check and the sending; it resumes with Last-Event-ID.
            return;
        } finally {
            signals.leave(recipient, signal);
        }
    }
}
