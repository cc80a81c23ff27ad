package nl.busbaan.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Files that only their owner may read. */
final class Secrets {
    private Secrets() {}

    /** A password of 128 random bits, made at first use. */
    static String password(Path file, Account account) throws IOException {
        if (!Files.exists(file)) {
            var bytes = new byte[16];
            new SecureRandom().nextBytes(bytes);
            write(file, HexFormat.of().formatHex(bytes), account);
        }
        return Files.readString(file);
    }

    static void write(Path file, String content, Account account) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, content);
        account.own(fresh);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
