package nl.busbaan.consent.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import nl.busbaan.platform.outbox.WholeTopic;

/** The compacted topic of heads, read from its beginning to its end. */
final class HeadsTopic {
    static final String NAME = "log-heads";

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
        List<Head> heads = new ArrayList<>();
        WholeTopic.read(bootstrapServers, topic).forEach(event -> add(event, heads));
        return heads;
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
