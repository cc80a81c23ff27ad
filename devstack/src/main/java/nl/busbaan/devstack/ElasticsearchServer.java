package nl.busbaan.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Elasticsearch, in the build that Elastic publishes for integration tests, with our analysis plugin. */
final class ElasticsearchServer implements Server {
    private static final String PREFIX = "elasticsearch-";
    private static final String PLUGIN = "elasticsearch-analysis-plugin.jar";

    private final Stack stack;
    private final Path folder;

    ElasticsearchServer(Stack stack) {
        this.stack = stack;
        this.folder = stack.folder(name());
    }

    @Override
    public String name() {
        return "elasticsearch";
    }

    @Override
    public String title() {
        return "Elasticsearch";
    }

    @Override
    public List<Integer> ports() {
        return List.of(stack.profile().elasticsearchPort(), stack.profile().elasticsearchTransportPort());
    }

    private Path distribution() throws IOException {
        try (var files = Files.list(stack.artifacts().folder())) {
            return files.filter(file -> file.getFileName().toString().matches("elasticsearch-[0-9.]+\\.zip"))
                    .max(java.util.Comparator.naturalOrder())
                    .orElseGet(() -> stack.artifacts().folder().resolve("elasticsearch.zip"));
        }
    }

    /** The plugin is part of the unpacked version: another plugin is another folder. */
    private Path homeFolder() throws IOException {
        var plugin = stack.artifacts().one(PLUGIN);
        var content = Integer.toHexString(java.util.Arrays.hashCode(Files.readAllBytes(plugin)));
        return stack.unpacked(PREFIX + Artifacts.version(distribution(), PREFIX) + "-" + content);
    }

    @Override
    public void prepare(Launches launches, Progress progress) throws IOException, InterruptedException {
        var archive = distribution();
        var plugin = stack.artifacts().one(PLUGIN);
        Unpacking.whole(homeFolder(), half -> {
            Unpacking.zip(archive, half);
            installPlugin(plugin, half.resolve("plugins/busbaan-analysis"));
            stack.account().own(half);
        });
        var configuration = folder.resolve("config");
        Files.createDirectories(configuration.resolve("jvm.options.d"));
        for (String name : List.of("data", "logs", "tmp")) {
            Files.createDirectories(folder.resolve(name));
        }
        // Left by a start that was killed while it wrote its key store, and refused by the next.
        Files.deleteIfExists(configuration.resolve("elasticsearch.keystore.tmp"));
        Files.writeString(configuration.resolve("elasticsearch.yml"), settings());
        Files.writeString(configuration.resolve("jvm.options"), jvmOptions());
        Files.writeString(configuration.resolve("log4j2.properties"), logging());
        stack.account().own(folder);
    }

    private static void installPlugin(Path jar, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(jar, folder.resolve("analysis-plugin.jar"), StandardCopyOption.REPLACE_EXISTING);
        try (var zip = ZipFile.builder().setPath(jar).get();
                var descriptor = zip.getInputStream(zip.getEntry("plugin-descriptor.properties"))) {
            Files.copy(descriptor, folder.resolve("plugin-descriptor.properties"));
        }
    }

    private String settings() {
        return """
                cluster.name: busbaan-%s
                node.name: busbaan
                discovery.type: single-node
                network.host: 127.0.0.1
                http.port: %d
                transport.port: %d
                path.data: %s
                path.logs: %s
                xpack.security.enabled: false
                cluster.routing.allocation.disk.threshold_enabled: false
                action.auto_create_index: false
                node.processors: 2
                """.formatted(
                        stack.profile().label(),
                        stack.profile().elasticsearchPort(),
                        stack.profile().elasticsearchTransportPort(),
                        folder.resolve("data"),
                        folder.resolve("logs"));
    }

    /** The distribution's own options, with the serial collector: half a gigabyte of heap on two cores needs no more. */
    private static String jvmOptions() {
        return """
                -XX:+UseSerialGC
                -Djava.io.tmpdir=${ES_TMPDIR}
                20-:--add-modules=jdk.incubator.vector
                23-:-XX:CompileCommand=quiet
                23-:-XX:CompileCommand=dontinline,java/lang/invoke/MethodHandle.setAsTypeCache
                23-:-XX:CompileCommand=dontinline,java/lang/invoke/MethodHandle.asTypeUncached
                -Dorg.apache.lucene.store.defaultReadAdvice=normal
                -Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1
                -XX:+ExitOnOutOfMemoryError
                """;
    }

    private static String logging() {
        return """
                status = error
                appender.console.type = Console
                appender.console.name = console
                appender.console.layout.type = PatternLayout
                appender.console.layout.pattern = %d{ISO8601} %-5p %c{1.} %m%n
                rootLogger.level = info
                rootLogger.appenderRef.console.ref = console
                """;
    }

    @Override
    public ManagedProcess.Command command() throws IOException {
        var home = homeFolder();
        var environment = Map.of(
                "ES_HOME", home.toString(),
                "ES_PATH_CONF", folder.resolve("config").toString(),
                "ES_JAVA_HOME", stack.javaHome().toString(),
                "JAVA", stack.java(),
                "JAVA_TYPE", "ES_JAVA_HOME",
                "ES_TMPDIR", folder.resolve("tmp").toString(),
                "ES_DISTRIBUTION_TYPE", "zip",
                "ES_JAVA_OPTS", "-Xms512m -Xmx512m -XX:-AlwaysPreTouch",
                "CLI_JAVA_OPTS", "-Xms4m -Xmx64m -XX:+UseSerialGC");
        var line = List.of(
                stack.java(),
                "-Xms4m",
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                home.resolve("lib/tools/server-launcher") + "/*",
                "org.elasticsearch.server.launcher.ServerLauncher");
        return new ManagedProcess.Command(line, environment, home);
    }

    @Override
    public boolean ready() {
        return Sockets.answers(stack.profile().elasticsearchPort())
                && Sockets.body("http://127.0.0.1:%d/_cluster/health"
                                .formatted(stack.profile().elasticsearchPort()))
                        .filter(health -> health.matches("(?s).*\"status\":\"(green|yellow)\".*"))
                        .isPresent();
    }

    @Override
    public Duration startPatience() {
        return Duration.ofSeconds(180);
    }
}
