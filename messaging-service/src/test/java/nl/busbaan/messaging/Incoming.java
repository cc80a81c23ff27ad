package nl.busbaan.messaging;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** What other services publish to Kafka, and this one reads. */
public final class Incoming {
    private static final AtomicLong VERSION = new AtomicLong(1);

    private Incoming() {}

    /** The beginning of a state that is newer than all before it. */
    static ObjectNode state(UUID id) {
        return JsonNodeFactory.instance.objectNode().put("id", id.toString()).put("version", VERSION.incrementAndGet());
    }

    public static void send(String topic, String type, UUID key, ObjectNode data) {
        send(topic, type, key.toString(), data);
    }

    static void send(String topic, String type, String key, ObjectNode data) {
        ObjectNode event = JsonNodeFactory.instance
                .objectNode()
                .put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "urn:nld:oin:00000000000000000000:systeem:directory-service")
                .put("type", type)
                .put("subject", key)
                .put("time", "2026-11-24T09:00:00Z")
                .put("datacontenttype", "application/json")
                .put("dataschema", "urn:busbaan:schema:" + type + ":v1");
        event.set("data", data);
        produce(topic, key, event.toString());
    }

    public static void produce(String topic, String key, String value) {
        Map<String, Object> config = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                10_000);
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(prefixed(topic), key, value)).get();
        } catch (Exception e) {
            throw new IllegalStateException("The test could not write to Kafka.", e);
        }
    }

    public static String prefixed(String topic) {
        return ConfigProvider.getConfig()
                        .getOptionalValue("busbaan.topic-prefix", String.class)
                        .orElse("")
                + topic;
    }
}
