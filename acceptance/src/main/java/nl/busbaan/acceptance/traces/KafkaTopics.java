package nl.busbaan.acceptance.traces;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Every record of every topic: key, value and headers. */
final class KafkaTopics implements Haystack {
    private static final Duration POLL = Duration.ofMillis(500);

    private final String bootstrapServers;
    private long records;
    private int topics;

    KafkaTopics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public List<String> spotsWith(Needle needle) {
        records = 0;
        var spots = new TreeSet<String>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers, "isolation.level", "read_uncommitted"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            var all = consumer.listTopics();
            topics = all.size();
            var partitions = all.values().stream()
                    .flatMap(List::stream)
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < end(ends, each))) {
                for (ConsumerRecord<byte[], byte[]> each : consumer.poll(POLL)) {
                    records++;
                    if (lies(needle, each)) {
                        spots.add("topic " + each.topic());
                    }
                }
            }
        }
        return new ArrayList<>(spots);
    }

    private static long end(Map<TopicPartition, Long> ends, TopicPartition partition) {
        var end = ends.get(partition);
        return end == null ? 0 : end;
    }

    private static boolean lies(Needle needle, ConsumerRecord<byte[], byte[]> each) {
        var text = new StringBuilder(text(each.key())).append('\n').append(text(each.value()));
        for (Header header : each.headers()) {
            text.append('\n').append(header.key()).append(text(header.value()));
        }
        return needle.liesIn(text.toString());
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String extent() {
        return "%d records in %d topics".formatted(records, topics);
    }
}
