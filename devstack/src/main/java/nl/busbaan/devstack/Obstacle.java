package nl.busbaan.devstack;

/** Something in the way that the person at the keyboard can remove: the message says what it is and what to do. */
public final class Obstacle extends RuntimeException {
    public Obstacle(String message) {
        super(message);
    }

    public Obstacle(String message, Throwable cause) {
        super(message, cause);
    }
}
