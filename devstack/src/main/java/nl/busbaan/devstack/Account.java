package nl.busbaan.devstack;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The account servers run under: the caller's own, or, when the caller is root, the system's "nobody". PostgreSQL and
 * Elasticsearch refuse root, and nothing else here needs it.
 */
public enum Account {
    OWN,
    NOBODY;

    private static final int NOBODY_ID = 65534;

    public static Account current() {
        return userId(Path.of("/proc/self")) == 0 ? NOBODY : OWN;
    }

    /** Who owns the file; for /proc/self, who we are. */
    static int userId(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid");
        } catch (IOException problem) {
            throw new Obstacle("The owner of %s can't be read: %s".formatted(path, problem.getMessage()), problem);
        }
    }

    /** The command, run under this account in its own session, so that Ctrl-C in a terminal reaches only the launcher. */
    public List<String> command(List<String> command) {
        var whole = new ArrayList<>(List.of("setsid"));
        if (this == NOBODY) {
            whole.addAll(List.of(
                    "setpriv", "--reuid=" + NOBODY_ID, "--regid=" + NOBODY_ID, "--clear-groups", "--no-new-privs"));
        }
        whole.addAll(command);
        return whole;
    }

    /** Gives the account this file or whole folder. */
    public void own(Path path) throws IOException {
        if (this == OWN || !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                chown(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) throws IOException {
                chown(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void chown(Path path) throws IOException {
        Files.setAttribute(path, "unix:uid", NOBODY_ID, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:gid", NOBODY_ID, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether the account can reach what lies in this folder: each folder above must let others pass. */
    public boolean canReach(Path folder) {
        return this == OWN || ancestorsLetOthersPass(folder.toAbsolutePath().normalize());
    }

    static boolean ancestorsLetOthersPass(Path folder) {
        for (Path step = folder; step != null; step = step.getParent()) {
            if (Files.exists(step) && !letsOthersPass(step)) {
                return false;
            }
        }
        return true;
    }

    private static boolean letsOthersPass(Path folder) {
        try {
            return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
