package nl.busbaan.messaging.casefile;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Plaintext case data. It exists only like this, and comes into being only with a {@link Decision.Permit} in hand. */
final class Disclosed<T> {
    private final T value;
    private final Decision.Permit permit;

    private Disclosed(T value, Decision.Permit permit) {
        this.value = value;
        this.permit = permit;
    }

    static <T> Disclosed<T> by(Decision.Permit permit, Supplier<T> opening) {
        return new Disclosed<>(opening.get(), permit);
    }

    T value() {
        return value;
    }

    String sentence() {
        return permit.sentence();
    }

    @Nullable
    String basis() {
        return permit.basis();
    }

    @Nullable
    String article() {
        return permit.article();
    }

    @Override
    public String toString() {
        return "Disclosed[…]";
    }
}
