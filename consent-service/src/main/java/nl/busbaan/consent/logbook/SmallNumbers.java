package nl.busbaan.consent.logbook;

import org.jspecify.annotations.Nullable;

/** Numbers so small that they could point at somebody. */
public final class SmallNumbers {
    private static final int SMALLEST = 10;

    private SmallNumbers() {}

    /** Null in place of a number from one to nine. */
    public static @Nullable Long hidden(long count) {
        return count == 0 || count >= SMALLEST ? count : null;
    }
}
