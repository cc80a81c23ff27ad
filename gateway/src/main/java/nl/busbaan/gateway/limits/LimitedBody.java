package nl.busbaan.gateway.limits;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body that breaks off with {@link TooLarge} once it exceeds its limit. Nothing is kept in memory. */
public final class LimitedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private final long limit;
    private long seen;
    private boolean brokenOff;
    private @Nullable Handler<Throwable> onFailure;

    /** @param limit in bytes */
    public LimitedBody(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    /** More than the limit came in. */
    public static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge(long limit) {
            super("The body is larger than " + limit + " bytes.");
        }
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler == null ? null : part -> count(part, handler));
        return this;
    }

    private void count(Buffer part, Handler<Buffer> handler) {
        seen += part.length();
        if (seen <= limit) {
            handler.handle(part);
        } else if (!brokenOff) {
            brokenOff = true;
            if (onFailure != null) {
                onFailure.handle(new TooLarge(limit));
            }
        }
    }

    /** Whether the limit was exceeded. */
    public boolean brokenOff() {
        return brokenOff;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }
}
