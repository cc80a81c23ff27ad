package nl.busbaan.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * An ahead-of-time cache for a JVM server (JEP 514): the first run records which classes it loads and writes the cache
 * when it ends cleanly, later runs start from it in a third of the time. The JVM ignores a cache that doesn't fit.
 */
record Aot(Path folder, Path cache, Path training) {
    static Aot of(Home home, Profile profile, String server) {
        var folder = home.state().resolve("aot");
        var name = "%s-jdk%s".formatted(server, Runtime.version().toString().replaceAll("[^0-9A-Za-z.]", "_"));
        return new Aot(
                folder,
                folder.resolve(name + ".aot"),
                folder.resolve("%s-%s.training".formatted(name, profile.label())));
    }

    /** The JVM flags for the run that starts now. */
    List<String> flags(Account account) throws IOException {
        Files.createDirectories(folder);
        account.own(folder);
        Files.deleteIfExists(training);
        return Files.exists(cache)
                ? List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off")
                : List.of("-XX:AOTCacheOutput=" + training);
    }

    boolean inTraining() {
        return !Files.exists(cache);
    }

    /** After the end of the process: a cache that was written whole comes into use. */
    void ended(boolean clean) throws IOException {
        if (clean && Files.exists(training) && !Files.exists(cache)) {
            Files.move(training, cache, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(training);
    }
}
