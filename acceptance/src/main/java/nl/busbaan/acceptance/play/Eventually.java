package nl.busbaan.acceptance.play;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Waiting for what arrives over Kafka, a sweep or a stream: looked at again and again, within a generous bound. */
public final class Eventually {
    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofMillis(100);

    private Eventually() {}

    /** The look's result once it throws neither {@link Unmet} nor a broken connection. */
    public static <T> T holds(Supplier<T> look) {
        return holds(BOUND, look);
    }

    public static <T> T holds(Duration bound, Supplier<T> look) {
        var end = System.nanoTime() + bound.toNanos();
        while (true) {
            Throwable last;
            try {
                return look.get();
            } catch (Unmet | UncheckedIOException notYet) {
                last = notYet;
            }
            if (System.nanoTime() > end) {
                throw late(bound, last);
            }
            pause();
        }
    }

    public static void becomesTrue(String what, Supplier<Boolean> look) {
        holds(() -> {
            if (!look.get()) {
                throw new Unmet(what);
            }
            return what;
        });
    }

    private static Unmet late(Duration bound, @Nullable Throwable last) {
        var unmet = new Unmet("Not within %d s: %s"
                .formatted(bound.toSeconds(), last == null ? "no look was taken" : last.getMessage()));
        unmet.initCause(last);
        return unmet;
    }

    private static void pause() {
        try {
            Thread.sleep(STEP);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Broken off.", interrupted);
        }
    }
}
