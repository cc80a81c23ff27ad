package nl.busbaan.devstack;

import java.time.Duration;

/** Waiting between two looks at another process. An interrupt ends the whole run, so it becomes an exception. */
final class Pause {
    private Pause() {}

    static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Obstacle("Broken off.", interrupted);
        }
    }
}
