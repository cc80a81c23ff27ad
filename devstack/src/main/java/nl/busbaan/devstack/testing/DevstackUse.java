package nl.busbaan.devstack.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.busbaan.devstack.Devstack;
import nl.busbaan.devstack.Profile;
import nl.busbaan.devstack.StateLock;

/**
 * The test stack in the hands of several test JVMs. Each holds a shared lock for its lifetime; when tests started the
 * stack, the last of them to end stops it. A stack that the launcher started is left alone.
 */
public final class DevstackUse {
    /** Quarkus loads test resources in several class loaders; a system property is one for the whole JVM. */
    private static final String JOINED = "busbaan.devstack.joined";

    private static final String MODULE = "busbaan.devstack.module.";
    private static final long STEP_MILLIS = 100;

    private final Devstack stack;
    private final Path users;
    private final Path startedByTests;

    private DevstackUse(Devstack stack) {
        this.stack = stack;
        this.users = stack.folder().resolve("users.lock");
        this.startedByTests = stack.startedByTests();
    }

    /** The test stack, up, for a test without Quarkus; the name is the module's. */
    public static Devstack hold(String module) {
        var stack = Devstack.of(Profile.TEST);
        of(stack, module);
        return stack;
    }

    /** Starts the stack when needed, and keeps the module's databases and topics for this JVM alone. */
    static void of(Devstack stack, String module) {
        var use = new DevstackUse(stack);
        synchronized (System.getProperties()) {
            if (System.getProperty(JOINED) == null) {
                use.join();
                System.setProperty(JOINED, "true");
            }
            if (System.getProperty(MODULE + module) == null) {
                keep(List.of(await(stack.folder().resolve("module-" + module + ".lock"), false)), () -> {});
                System.setProperty(MODULE + module, "true");
            }
        }
        use.start();
    }

    private void join() {
        var lock = await(users, true);
        keep(new ArrayList<>(List.of(lock)), () -> {
            lock.close();
            StateLock.tryAcquire(users, false).ifPresent(this::stopIfStartedByTests);
        });
    }

    private void start() {
        if (stack.startIfNeeded()) {
            try {
                Files.writeString(startedByTests, "");
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    private void stopIfStartedByTests(StateLock alone) {
        try (alone) {
            if (Files.deleteIfExists(startedByTests)) {
                stack.stop();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static StateLock await(Path file, boolean shared) {
        while (true) {
            var lock = StateLock.tryAcquire(file, shared);
            if (lock.isPresent()) {
                return lock.get();
            }
            try {
                Thread.sleep(STEP_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Broken off while waiting for " + file, interrupted);
            }
        }
    }

    /** The hook also keeps the locks reachable: a lock whose channel is collected would be freed. */
    private static void keep(List<StateLock> locks, Runnable atEnd) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            atEnd.run();
            locks.forEach(StateLock::close);
        }));
    }
}
