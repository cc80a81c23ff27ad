package nl.busbaan.devstack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Kafka, one node that is broker and controller at once (KRaft). */
final class KafkaServer implements Server {
    private final Stack stack;
    private final Path folder;
    private final Aot aot;

    KafkaServer(Stack stack) {
        this.stack = stack;
        this.folder = stack.folder(name());
        this.aot = Aot.of(stack.home(), stack.profile(), name());
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String title() {
        return "Kafka";
    }

    @Override
    public List<Integer> ports() {
        return List.of(stack.profile().kafkaPort(), stack.profile().kafkaControllerPort());
    }

    private String address() {
        return "127.0.0.1:" + stack.profile().kafkaPort();
    }

    private List<Path> artifacts() throws IOException {
        return stack.artifacts().jars("kafka");
    }

    /** The broker's jar names the version; its libraries lie beside it. */
    private Path libraries() throws IOException {
        var broker = artifacts().stream()
                .map(jar -> jar.getFileName().toString())
                .filter(name -> name.startsWith("kafka_"))
                .findFirst()
                .orElseThrow(() ->
                        new Obstacle("The Kafka jars are incomplete. Build again: ./mvnw -pl devstack -am package"));
        return stack.unpacked(broker.replace(".jar", ""));
    }

    @Override
    public void prepare(Launches launches, Progress progress) throws IOException, InterruptedException {
        Unpacking.whole(libraries(), half -> {
            for (Path jar : artifacts()) {
                Files.copy(jar, half.resolve(jar.getFileName()));
            }
        });
        Files.createDirectories(folder);
        Unpacking.whole(folder.resolve("data"), half -> format(half, launches));
        Files.writeString(configuration(), properties(folder.resolve("data")));
        stack.account().own(folder);
    }

    private Path configuration() {
        return folder.resolve("server.properties");
    }

    private void format(Path data, Launches launches) throws IOException {
        var properties = folder.resolve("format.properties");
        Files.writeString(properties, properties(data));
        stack.account().own(folder);
        var line = new ArrayList<>(java(List.of("-Xmx128m")));
        line.addAll(List.of(
                "kafka.tools.StorageTool", "format", "--standalone", "-t", clusterId(), "-c", properties.toString()));
        var log = Files.createDirectories(stack.home().of(stack.profile()).resolve("logs"))
                .resolve("kafka-format.log");
        launches.run("Kafka's storage format", stack.account().command(line), Map.of(), folder, log);
    }

    /** A random UUID in the URL-safe base64 that Kafka uses. */
    private static String clusterId() {
        var id = UUID.randomUUID();
        var bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        // An argument that begins with a dash would be taken for an option.
        return text.startsWith("-") ? "A" + text.substring(1) : text;
    }

    private String properties(Path data) {
        var controller = "127.0.0.1:" + stack.profile().kafkaControllerPort();
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.bootstrap.servers=%2$s
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://%1$s,CONTROLLER://%2$s
                advertised.listeners=PLAINTEXT://%1$s,CONTROLLER://%2$s
                log.dirs=%3$s
                num.partitions=3
                auto.create.topics.enable=false
                offsets.topic.num.partitions=3
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=3
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=3
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                log.cleaner.dedupe.buffer.size=16777216
                num.network.threads=2
                num.io.threads=4
                """.formatted(address(), controller, data);
    }

    /** The jars are listed one by one: an AOT cache doesn't accept a wildcard in the class path. */
    private List<String> java(List<String> flags) throws IOException {
        try (var jars = Files.list(libraries())) {
            var classPath = jars.map(Path::toString).sorted().collect(Collectors.joining(":"));
            var line = new ArrayList<>(List.of(stack.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
            line.addAll(flags);
            line.addAll(List.of(
                    "-Dorg.slf4j.simpleLogger.showDateTime=true",
                    "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                    "-cp",
                    classPath));
            return line;
        }
    }

    @Override
    public ManagedProcess.Command command() throws IOException {
        var flags = new ArrayList<>(List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError"));
        flags.addAll(aot.flags(stack.account()));
        var line = new ArrayList<>(java(flags));
        line.addAll(List.of("kafka.Kafka", configuration().toString()));
        return new ManagedProcess.Command(line, Map.of(), folder);
    }

    @Override
    public boolean ready() {
        if (!Sockets.answers(stack.profile().kafkaPort())) {
            return false;
        }
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 3000))) {
            return !admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public Duration startPatience() {
        return Duration.ofSeconds(90);
    }

    @Override
    public Duration stopPatience() {
        return aot.inTraining() ? Duration.ofSeconds(90) : Duration.ofSeconds(20);
    }

    @Override
    public void stopped(boolean clean) throws IOException {
        aot.ended(clean);
    }
}
