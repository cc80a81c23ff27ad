package nl.busbaan.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Creates the topics a service writes or reads; each service by itself, so that the order of starting doesn't matter. In a cluster
 * where topics are managed by an operator they exist already, and nothing happens. Kafka being down is no reason not to start: the
 * relay waits, and the broker creates what it must.
 */
@ApplicationScoped
public class Topics {
    private static final Logger LOG = Logger.getLogger(Topics.class);
    private static final int PARTITIONS = 3;
    private static final Duration FACTS_KEPT = Duration.ofDays(7);

    private final String bootstrapServers;
    private final String prefix;

    Topics(
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "busbaan.topic-prefix") Optional<String> prefix) {
        this.bootstrapServers = bootstrapServers;
        this.prefix = prefix.orElse("");
    }

    /**
     * @param state compacted topics that carry the whole state per key
     * @param facts topics of what happened, kept for seven days
     */
    public void ensure(List<String> state, List<String> facts) {
        List<NewTopic> topics = new ArrayList<>();
        for (String name : state) {
            topics.add(topic(name, Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)));
        }
        for (String name : facts) {
            topics.add(topic(name, Map.of(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(FACTS_KEPT.toMillis()))));
        }
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 15_000))) {
            for (var creation : admin.createTopics(topics).values().entrySet()) {
                created(creation.getKey(), creation.getValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private NewTopic topic(String name, Map<String, String> config) {
        return new NewTopic(prefix + name, Optional.of(PARTITIONS), Optional.empty()).configs(config);
    }

    private static void created(String name, java.util.concurrent.Future<Void> creation) throws InterruptedException {
        try {
            creation.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                LOG.warnf("Topic %s could not be created now (%s).", name, e.getCause());
            }
        } catch (TimeoutException e) {
            LOG.warnf("Topic %s could not be created now: Kafka doesn't answer.", name);
        }
    }
}
