package nl.busbaan.devstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What must be so before anything is started. Each refusal says what to do. */
public final class Preconditions {
    private Preconditions() {}

    /** The servers are Linux builds for x86-64; a JDK 25 runs them, readable for the account they run under. */
    static void machine(Path javaHome, Account account) {
        var system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!system.toLowerCase(Locale.ROOT).matches("linux (amd64|x86_64)")) {
            throw new Obstacle("This machine is %s; Busbaan's servers run on Linux x86-64.".formatted(system));
        }
        if (Runtime.version().feature() < 25) {
            throw new Obstacle("This is Java %s; Busbaan needs a JDK 25. Install one and set JAVA_HOME."
                    .formatted(Runtime.version()));
        }
        if (!account.canReach(javaHome)) {
            throw new Obstacle(
                    "The JDK in %s can't be read by the account the servers run under. Put a JDK 25 in /usr/lib/jvm, or run as an ordinary user."
                            .formatted(javaHome));
        }
    }

    public static void memory(long neededMiB) {
        var available = Proc.availableMemoryMiB();
        if (available < neededMiB) {
            throw new Obstacle("Only %d MiB of memory is free and %d MiB is needed. Close other programs and try again."
                    .formatted(available, neededMiB));
        }
    }

    static void disk(Path folder, long neededMiB) {
        try {
            var existing = folder;
            while (!Files.exists(existing) && existing.getParent() != null) {
                existing = existing.getParent();
            }
            var free = Files.getFileStore(existing).getUsableSpace() / (1024 * 1024);
            if (free < neededMiB) {
                throw new Obstacle(
                        "Only %d MiB of disk is free at %s and %d MiB is needed. Make room, or set BUSBAAN_HOME to a folder on another disk."
                                .formatted(free, existing, neededMiB));
            }
        } catch (IOException problem) {
            throw new Obstacle("The free disk space at %s can't be read.".formatted(folder), problem);
        }
    }

    /** Binding is the only sure test; a server that finds its port taken may report success against the other one. */
    public static void portFree(String who, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            var by = Proc.listener(port).map(process -> " by " + process).orElse("");
            throw new Obstacle(
                    "Port %d, which %s needs, is in use%s. Stop that process and try again.".formatted(port, who, by),
                    taken);
        }
    }
}
