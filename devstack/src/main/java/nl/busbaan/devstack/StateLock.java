package nl.busbaan.devstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/** A lock file between processes. The system frees it when a process ends in whatever way, so none is ever left over. */
public final class StateLock implements AutoCloseable {
    private static final Duration STEP = Duration.ofMillis(100);

    private final FileChannel channel;

    private StateLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for the lock, for as long as another holds it. */
    static StateLock acquire(Path file) {
        while (true) {
            var lock = tryAcquire(file, false);
            if (lock.isPresent()) {
                return lock.get();
            }
            Pause.of(STEP);
        }
    }

    /** Empty when another process, or another part of this one, holds it. */
    public static Optional<StateLock> tryAcquire(Path file, boolean shared) {
        FileChannel channel = null;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
            if (lock != null) {
                return Optional.of(new StateLock(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (OverlappingFileLockException heldHere) {
            closeQuietly(channel);
            return Optional.empty();
        } catch (IOException problem) {
            closeQuietly(channel);
            throw new Obstacle("The lock file %s can't be used: %s".formatted(file, problem.getMessage()), problem);
        }
    }

    private static void closeQuietly(@org.jspecify.annotations.Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException problem) {
            throw new Obstacle("A lock file can't be closed: " + problem.getMessage(), problem);
        }
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }
}
