package nl.busbaan.devstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Keycloak with the realm of the project, in its own database of the profile's PostgreSQL, which it needs to be up. */
final class KeycloakServer implements Server {
    private static final String PREFIX = "keycloak-";

    /** What is fixed at build time; kc.sh build takes about half a minute, once per unpacked version. */
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--cache=local", "--health-enabled=true");

    private final Stack stack;
    private final PostgresServer postgres;
    private final Path folder;
    private final Aot aot;

    KeycloakServer(Stack stack, PostgresServer postgres) {
        this.stack = stack;
        this.postgres = postgres;
        this.folder = stack.folder(name());
        this.aot = Aot.of(stack.home(), stack.profile(), name());
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String title() {
        return "Keycloak";
    }

    @Override
    public List<Integer> ports() {
        return List.of(stack.profile().keycloakPort(), stack.profile().keycloakManagementPort());
    }

    private String address() {
        return "http://127.0.0.1:" + stack.profile().keycloakPort();
    }

    private Path homeFolder() throws IOException {
        var artifact = stack.artifacts().one(PREFIX);
        return stack.unpacked(PREFIX + Artifacts.version(artifact, PREFIX));
    }

    @Override
    public void prepare(Launches launches, Progress progress) throws IOException, InterruptedException {
        var home = homeFolder();
        // The profiles share the unpacked server, so that only one of them may build it.
        try (var _ = StateLock.acquire(stack.home().state().resolve("servers/keycloak.lock"))) {
            Unpacking.whole(home, half -> {
                Unpacking.zip(stack.artifacts().one(PREFIX), half);
                Files.createDirectories(half.resolve("data/import"));
                stack.account().own(half);
            });
            build(home, launches, progress);
        }
        Files.createDirectories(folder);
        Secrets.password(folder.resolve("admin-password"), stack.account());
        var realm = home.resolve("data/import/busbaan-realm.json");
        if (!Files.exists(realm) || !Files.readString(realm).equals(realm())) {
            Files.writeString(realm, realm());
        }
        stack.account().own(folder);
    }

    private void build(Path home, Launches launches, Progress progress) throws IOException {
        var built = home.resolve(".built");
        if (Files.exists(built)) {
            return;
        }
        progress.begin("Keycloak: first build, about half a minute");
        var begin = Instant.now();
        var line = new ArrayList<>(java(home, List.of("-Xmx512m")));
        line.addAll(BUILD);
        var log = Files.createDirectories(stack.home().of(stack.profile()).resolve("logs"))
                .resolve("keycloak-build.log");
        launches.run("Keycloak's build", stack.account().command(line), Map.of(), home, log);
        Files.writeString(built, "");
        progress.done("Keycloak", "built", Duration.between(begin, Instant.now()));
    }

    /** What kc.sh does, without the shell around it that would hide the process and choose a larger collector. */
    private List<String> java(Path home, List<String> flags) {
        var line = new ArrayList<>(List.of(stack.java(), "-XX:+UseSerialGC"));
        line.addAll(flags);
        line.addAll(List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return line;
    }

    @Override
    public ManagedProcess.Command command() throws IOException {
        forgetChangedRealm();
        var home = homeFolder();
        var flags = new ArrayList<>(List.of(
                "-Xms64m",
                "-Xmx320m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError"));
        flags.addAll(aot.flags(stack.account()));
        var line = new ArrayList<>(java(home, flags));
        line.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                // Left out here it would look for other Keycloaks on the network, whatever it was built with.
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + stack.profile().keycloakPort(),
                "--http-management-port=" + stack.profile().keycloakManagementPort(),
                "--hostname=" + address(),
                "--db-url=" + postgres.databases().url("keycloak"),
                "--db-username=keycloak",
                "--db-pool-max-size=20"));
        var environment = Map.of(
                "KC_DB_PASSWORD",
                Databases.SERVICE_PASSWORD,
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                Secrets.password(folder.resolve("admin-password"), stack.account()));
        return new ManagedProcess.Command(line, environment, home);
    }

    /**
     * Keycloak imports a realm only when it doesn't exist yet. When the file differs from what was imported, or an
     * import broke off, this local copy starts again from the file.
     */
    private void forgetChangedRealm() throws IOException {
        var imported = folder.resolve("imported-realm");
        if (!Files.exists(imported) || !Files.readString(imported).equals(fingerprint())) {
            postgres.databases().recreate("keycloak", "keycloak");
        }
    }

    @Override
    public void furnish() throws IOException {
        Files.writeString(folder.resolve("imported-realm"), fingerprint());
    }

    private static String realm() throws IOException {
        try (var resource = KeycloakServer.class.getResourceAsStream("/realm/busbaan-realm.json")) {
            if (resource == null) {
                throw new IOException("The realm file is not on the class path.");
            }
            return atOurPorts(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The file names the gateways' usual ports as addresses to go back to after signing in. */
    private static String atOurPorts(String realm) {
        var moved = realm;
        for (Profile profile : Profile.values()) {
            moved = moved.replace(
                    ":%d/".formatted(profile.usualGatewayPort()), ":%d/".formatted(profile.gatewayPort()));
        }
        return moved;
    }

    private static String fingerprint() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(realm().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }

    /** It logs "started" before the realm is there, so the realm itself is asked for. */
    @Override
    public boolean ready() {
        return Sockets.answers(stack.profile().keycloakPort())
                && Sockets.body(address() + "/realms/busbaan/.well-known/openid-configuration")
                        .isPresent();
    }

    @Override
    public Duration startPatience() {
        return Duration.ofSeconds(240);
    }

    @Override
    public Duration stopPatience() {
        return aot.inTraining() ? Duration.ofSeconds(120) : Duration.ofSeconds(20);
    }

    @Override
    public void stopped(boolean clean) throws IOException {
        aot.ended(clean);
    }
}
