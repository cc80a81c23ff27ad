package nl.busbaan.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the service has published so far, read from Kafka. */
public final class Published {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Published() {}

    /** Whole records of a topic, as text; without tombstones. */
    static List<String> records(String topic) {
        return all(topic).stream()
                .flatMap(record -> Stream.ofNullable(record.value()))
                .toList();
    }

    /** What was said of one key; a tombstone is empty. */
    public static List<Optional<String>> ofKey(String topic, UUID key) {
        return all(topic).stream()
                .filter(record -> key.toString().equals(record.key()))
                .map(record -> Optional.ofNullable(record.value()))
                .toList();
    }

    private static List<ConsumerRecord<String, String>> all(String topic) {
        Map<String, Object> config = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                ConsumerConfig.GROUP_ID_CONFIG,
                Incoming.prefixed("test-" + UUID.randomUUID()),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(consumer.partitionsFor(Incoming.prefixed(topic)).stream()
                    .map(p -> new org.apache.kafka.common.TopicPartition(p.topic(), p.partition()))
                    .toList());
            consumer.seekToBeginning(consumer.assignment());
            for (int empty = 0; empty < 2; ) {
                var batch = consumer.poll(Duration.ofMillis(500));
                empty = batch.isEmpty() ? empty + 1 : 0;
                for (ConsumerRecord<String, String> record : batch) {
                    found.add(record);
                }
            }
        }
        return found;
    }

    static List<JsonNode> events(String topic) {
        return records(topic).stream().map(Published::read).toList();
    }

    private static JsonNode read(String record) {
        try {
            return JSON.readTree(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
