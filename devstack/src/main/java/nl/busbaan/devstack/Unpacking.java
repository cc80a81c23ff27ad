package nl.busbaan.devstack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/** Unpacks without the system's tools, keeps exec bits and symbolic links, and leaves a whole folder or none. */
public final class Unpacking {
    private static final int EXECUTABLE = 0111;

    private Unpacking() {}

    public interface Filling {
        void into(Path folder) throws IOException, InterruptedException;
    }

    /** Fills a folder beside the target and renames it when whole, so that a crash half-way leaves no target. */
    public static void whole(Path target, Filling filling) throws IOException, InterruptedException {
        if (Files.isDirectory(target)) {
            return;
        }
        var half = target.resolveSibling(target.getFileName() + ".half");
        delete(half);
        Files.createDirectories(half);
        filling.into(half);
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Unpacks a zip, without the one folder at its top. */
    static void zip(Path archive, Path folder) throws IOException {
        try (var zip = ZipFile.builder().setPath(archive).get()) {
            var entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                var name = withoutTop(entry.getName());
                if (name.isEmpty()) {
                    continue;
                }
                var target = inside(folder, name);
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    try (var content = zip.getInputStream(entry)) {
                        write(content, target, entry.getUnixMode());
                    }
                }
            }
        }
    }

    /** Unpacks the xz-compressed tar that is the one content of a jar. */
    static void tarXzInJar(Path jar, Path folder) throws IOException {
        try (var zip = ZipFile.builder().setPath(jar).get()) {
            var entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".txz")) {
                    try (var content = zip.getInputStream(entry)) {
                        tarXz(content, folder);
                    }
                    return;
                }
            }
        }
        throw new IOException("The jar %s holds no .txz archive.".formatted(jar));
    }

    private static void tarXz(InputStream content, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(content)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = inside(folder, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(parent(target));
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    write(tar, target, entry.getMode());
                }
            }
        }
    }

    private static void write(InputStream content, Path target, int mode) throws IOException {
        Files.createDirectories(parent(target));
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(
                target, PosixFilePermissions.fromString((mode & EXECUTABLE) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static Path parent(Path path) throws IOException {
        var parent = path.getParent();
        if (parent == null) {
            throw new IOException("The path %s has no parent.".formatted(path));
        }
        return parent;
    }

    private static String withoutTop(String name) {
        return name.substring(name.indexOf('/') + 1);
    }

    /** An archive must not write outside its folder. */
    private static Path inside(Path folder, String name) throws IOException {
        var target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive entry %s lies outside the folder.".formatted(name));
        }
        return target;
    }

    public static void delete(Path path) throws IOException {
        if (!Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
