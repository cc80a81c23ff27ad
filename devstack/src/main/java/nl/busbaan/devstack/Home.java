package nl.busbaan.devstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Where things lie: the project (sources and built artifacts) and the state folder (unpacked servers, data, logs),
 * which is {@code .busbaan} in the project unless {@code BUSBAAN_HOME} says otherwise.
 */
public record Home(Path project, Path state) {
    private static final Path FALLBACK = Path.of("/var/lib/busbaan");

    public static Home find() {
        var project = project(Path.of("").toAbsolutePath());
        var wanted = Optional.ofNullable(System.getenv("BUSBAAN_HOME"))
                .filter(value -> !value.isBlank())
                .map(value -> Path.of(value).toAbsolutePath().normalize())
                .orElse(project.resolve(".busbaan"));
        return new Home(project, reachable(wanted, Account.current(), FALLBACK));
    }

    /** The nearest folder upwards that holds devstack's server artifacts. */
    static Path project(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("devstack/servers/pom.xml"))) {
                return folder;
            }
        }
        throw new Obstacle(
                "The folder %s is not inside a Busbaan checkout. Change to one and try again.".formatted(start));
    }

    /**
     * Root's servers run as "nobody", who can't reach a checkout in /root or another closed folder. Then the state goes to
     * a folder of its own under /var/lib/busbaan, named after the folder it stands in for.
     */
    static Path reachable(Path wanted, Account account, Path fallback) {
        if (account.canReach(wanted)) {
            return wanted;
        }
        var hash = new CRC32();
        hash.update(wanted.toString().getBytes(StandardCharsets.UTF_8));
        return fallback.resolve("%08x".formatted(hash.getValue()));
    }

    /** Whether the state could not stay where it was wanted. */
    public boolean elsewhere() {
        return state.startsWith(FALLBACK);
    }

    public Path of(Profile profile) {
        return state.resolve(profile.label());
    }

    /** Makes the state folder, and refuses one that belongs to somebody else. */
    void create() {
        try {
            Files.createDirectories(state);
            if (Account.userId(state) != Account.userId(Path.of("/proc/self"))) {
                var owner = Files.getOwner(state).getName();
                throw new Obstacle(
                        "The state folder %s belongs to %s. Run ./busbaan as %s, or set BUSBAAN_HOME to a folder of your own."
                                .formatted(state, owner, owner));
            }
        } catch (IOException problem) {
            throw new Obstacle(
                    "The state folder %s can't be made (%s). Set BUSBAAN_HOME to a folder you can write to."
                            .formatted(state, problem.getMessage()),
                    problem);
        }
    }
}
