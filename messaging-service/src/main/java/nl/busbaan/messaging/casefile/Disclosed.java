package nl.busbaan.messaging.casefile;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Plaintext case data. It exists only like this, and comes into being only with a {@link Ground} in hand. */
final class Disclosed<T> {
    private final T value;
    private final Ground ground;

    private Disclosed(T value, Ground ground) {
        this.value = value;
        this.ground = ground;
    }

    static <T> Disclosed<T> by(Ground ground, Supplier<T> opening) {
        return new Disclosed<>(opening.get(), ground);
    }

    T value() {
        return value;
    }

    String sentence() {
        return ground.sentence();
    }

    @Nullable
    String basis() {
        return ground.basis();
    }

    @Nullable
    String article() {
        return ground.article();
    }

    @Override
    public String toString() {
        return "Disclosed[…]";
    }
}
