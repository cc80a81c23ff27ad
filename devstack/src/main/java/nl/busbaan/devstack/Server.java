package nl.busbaan.devstack;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** One of the four servers of a profile. */
interface Server {
    /** As in the launcher: {@code postgresql}, {@code kafka}, {@code elasticsearch}, {@code keycloak}. */
    String name();

    String title();

    /** All ports it listens on, the one for clients first. */
    List<Integer> ports();

    /** Unpacks, initialises and writes configuration: done once where it can be, and redone when it broke off. */
    void prepare(Launches launches, Progress progress) throws IOException, InterruptedException;

    ManagedProcess.Command command() throws IOException;

    /** Whether it answers as a client expects; never throws for a server that isn't there yet. */
    boolean ready();

    /** Once it is ready: what clients count on, such as databases. Run at every start. */
    default void furnish() throws IOException {}

    Duration startPatience();

    default String stopSignal() {
        return "TERM";
    }

    default Duration stopPatience() {
        return Duration.ofSeconds(20);
    }

    /** Called when the process has ended after a stop; clean when it ended by itself in time. */
    default void stopped(boolean clean) throws IOException {}
}
