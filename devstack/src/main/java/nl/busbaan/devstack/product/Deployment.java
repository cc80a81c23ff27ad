package nl.busbaan.devstack.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.busbaan.devstack.Account;
import nl.busbaan.devstack.Obstacle;
import nl.busbaan.devstack.Unpacking;

/**
 * A service's built application, copied to the state folder. It runs from the copy, so that a build doesn't pull the
 * classes from under a running service, and so that root's "nobody" can read it wherever the checkout lies.
 */
record Deployment(Path built, Path copy) {
    private static final String NOTE = ".copied-from";

    Path refresh(Account account) throws IOException, InterruptedException {
        if (!Files.isRegularFile(built.resolve("quarkus-run.jar"))) {
            throw new Obstacle("%s is not built. Run ./busbaan up, or ./mvnw package -DskipTests.".formatted(built));
        }
        var fingerprint = fingerprint();
        var note = copy.resolve(NOTE);
        if (Files.exists(note) && Files.readString(note).equals(fingerprint)) {
            return copy;
        }
        Unpacking.delete(copy);
        Unpacking.whole(copy, half -> {
            copyTree(half);
            Files.writeString(half.resolve(NOTE), fingerprint);
            account.own(half);
        });
        return copy;
    }

    private String fingerprint() throws IOException {
        try (var files = Files.walk(built)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(this::describe)
                    .collect(Collectors.joining("\n"));
        }
    }

    private String describe(Path file) {
        try {
            return "%s %d %s".formatted(built.relativize(file), Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException changing) {
            throw new Obstacle("%s changes while it is copied. Wait for the build to end.".formatted(built), changing);
        }
    }

    private void copyTree(Path target) throws IOException {
        try (var files = Files.walk(built)) {
            for (Path file : files.toList()) {
                var place = target.resolve(built.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(file, place);
                }
            }
        }
    }
}
