package nl.busbaan.directory.quality;

import io.quarkus.arc.Arc;

/** What happens each minute, now: a test doesn't wait for it. */
public final class Sweeping {
    private Sweeping() {}

    public static void now() {
        Arc.container().instance(Sweep.class).get().run();
    }

    /** Wipes what was kept long enough, and nothing else: at a moment far ahead everything would have to be asked. */
    public static void blank() {
        Arc.container().instance(Sweep.class).get().blank();
    }

    /** Writes down the views counted so far. */
    public static void views() {
        Arc.container().instance(Views.class).get().write();
    }
}
