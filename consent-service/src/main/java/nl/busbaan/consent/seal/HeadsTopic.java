package nl.busbaan.consent.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The compacted topic of heads, read from its beginning to its end. */
final class HeadsTopic {
    static final String NAME = "log-heads";
    private static final int PATIENCE_MILLIS = 10_000;

    private final String bootstrapServers;
    private final String topic;
    private final ObjectMapper json;

    HeadsTopic(String bootstrapServers, String prefix, ObjectMapper json) {
        this.bootstrapServers = bootstrapServers;
        this.topic = prefix + NAME;
        this.json = json;
    }

    /** @throws org.apache.kafka.common.KafkaException when Kafka doesn't answer in time */
    List<Head> read() {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS,
                        ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Head> heads = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(200))) {
                    add(message.value(), heads);
                }
            }
            return heads;
        }
    }

    private void add(String event, List<Head> heads) {
        try {
            Head.of(json.readTree(event).path("data")).ifPresent(heads::add);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            // Anyone who may write to the topic can write nonsense there; only signed heads count.
            return;
        }
    }
}
