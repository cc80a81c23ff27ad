package nl.busbaan.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The server artifacts as Maven put them in the project. */
record Artifacts(Path folder) {
    static Artifacts of(Home home) {
        return new Artifacts(home.project().resolve("devstack/servers/target/servers"));
    }

    /** For example {@code postgresql-18.6.0.jar}: exactly one file starts so. */
    Path one(String prefix) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw missing(prefix);
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(Files::isRegularFile)
                    .max(java.util.Comparator.comparing(Artifacts::modified))
                    .orElseThrow(() -> missing(prefix));
        }
    }

    private static java.nio.file.attribute.FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return java.nio.file.attribute.FileTime.fromMillis(0);
        }
    }

    /** The version in the file's name. */
    static String version(Path artifact, String prefix) {
        var name = artifact.getFileName().toString();
        return name.substring(prefix.length(), name.lastIndexOf('.'));
    }

    List<Path> jars(String subfolder) throws IOException {
        var jars = folder.resolve(subfolder);
        if (!Files.isDirectory(jars)) {
            throw missing(subfolder);
        }
        try (var files = Files.list(jars)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private Obstacle missing(String what) {
        return new Obstacle(
                "The server artifact %s is not in %s. Build first: ./mvnw -pl devstack -am package -DskipTests"
                        .formatted(what, folder));
    }
}
