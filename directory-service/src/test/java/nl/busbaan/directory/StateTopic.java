package nl.busbaan.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a state topic from its beginning, as another service would, and checks that each record is a good CloudEvent. */
final class StateTopic {
    private static final Path CONTRACTS = Path.of("..", "contracts", "events");
    private static final ObjectMapper JSON = new ObjectMapper();
    private final String bootstrap;
    private final String topic;

    private StateTopic(String bootstrap, String topic) {
        this.bootstrap = bootstrap;
        this.topic = topic;
    }

    static StateTopic read(String bootstrap, String topic) {
        return new StateTopic(bootstrap, topic);
    }

    /** The first state that is the wanted one. */
    Map<String, Object> until(Predicate<Map<String, Object>> wanted) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                bootstrap,
                "group.id",
                "test-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest");
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            while (System.nanoTime() < deadline) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    Map<String, Object> state = state(record);
                    if (wanted.test(state)) {
                        return state;
                    }
                }
            }
        }
        throw new AssertionError("The wanted state did not come on " + topic);
    }

    private static Schema schema(String type) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(CONTRACTS.resolve(type + ".v1.schema.json")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> state(ConsumerRecord<String, String> record) {
        try {
            JsonNode event = JSON.readTree(record.value());
            assertThat(event.path("specversion").asText()).isEqualTo("1.0");
            assertThat(event.path("type").asText()).startsWith("nl.busbaan.");
            assertThat(event.path("subject").asText()).isEqualTo(record.key());
            assertThat(event.path("dataschema").asText())
                    .isEqualTo("urn:busbaan:schema:%s:v1"
                            .formatted(event.path("type").asText()));
            assertThat(schema(event.path("type").asText())
                            .validate(event.path("data").toString(), InputFormat.JSON))
                    .as("data after its schema")
                    .isEmpty();
            return JSON.convertValue(event.path("data"), Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
