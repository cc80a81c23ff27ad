package nl.busbaan.devstack;

import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** Where progress is told: a line when a step is done, and one beforehand when it takes long. */
public interface Progress {
    void begin(String what);

    void done(String what, String result, Duration took);

    /** The same, silent from the moment that the condition holds. */
    default Progress until(BooleanSupplier end) {
        var told = this;
        return new Progress() {
            @Override
            public void begin(String what) {
                if (!end.getAsBoolean()) {
                    told.begin(what);
                }
            }

            @Override
            public void done(String what, String result, Duration took) {
                if (!end.getAsBoolean()) {
                    told.done(what, result, took);
                }
            }
        };
    }

    static Progress silent() {
        return new Progress() {
            @Override
            public void begin(String what) {}

            @Override
            public void done(String what, String result, Duration took) {}
        };
    }

    /** Plain lines without control characters, so that a log file reads as well as a terminal. */
    static Progress lines() {
        return new Progress() {
            @Override
            public synchronized void begin(String what) {
                System.out.printf(Locale.ROOT, "  ..  %s%n", what);
            }

            @Override
            public synchronized void done(String what, String result, Duration took) {
                System.out.printf(Locale.ROOT, "  ok  %-22s %-52s %6.1f s%n", what, result, took.toMillis() / 1000.0);
            }
        };
    }
}
