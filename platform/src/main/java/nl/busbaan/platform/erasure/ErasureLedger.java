package nl.busbaan.platform.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;
import nl.busbaan.platform.collision.Collision;
import nl.busbaan.platform.outbox.WholeTopic;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Who was erased, for good: a compacted topic, outside the database and outside the database of keys. A service reads it whole
 * before it accepts traffic, so that a backup from before an erasure doesn't bring anybody back.
 */
@ApplicationScoped
public class ErasureLedger {
    /** Key: the resident's random number. Nothing of him stands in it. */
    public static final String TOPIC = "erasures";

    public static final String TYPE = "nl.busbaan.inwoner.gewist";

    private static final Logger LOG = Logger.getLogger(ErasureLedger.class);
    private static final long TRY_AGAIN_MILLIS = 5_000;

    private final String bootstrapServers;
    private final String topic;
    private final boolean required;
    private final ObjectMapper json;

    ErasureLedger(
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "busbaan.topic-prefix") Optional<String> prefix,
            @ConfigProperty(name = "busbaan.erasure.ledger-required", defaultValue = "false") boolean required,
            ObjectMapper json) {
        this.bootstrapServers = bootstrapServers;
        this.topic = prefix.orElse("") + TOPIC;
        this.required = required;
        this.json = json;
    }

    /** What a line of the ledger says, as the service's own record; unknown fields are ignored. */
    public <T> T read(String line, Class<T> type) {
        try {
            return json.treeToValue(json.readTree(line).path("data"), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This line of the ledger of erasures is no CloudEvent.", e);
        }
    }

    /**
     * Call it when the service starts, after the topics are there.
     *
     * <p>Kafka being down is no reason not to start, for the database is the one that was there before. After a restore it isn't: then
     * the operator sets {@code busbaan.erasure.ledger-required}, and the service doesn't start without the ledger.
     *
     * @param apply erases again, from the event in JSON; idempotent, and does nothing for who is erased already
     */
    public void replay(Consumer<String> apply) {
        try {
            WholeTopic.read(bootstrapServers, topic).forEach(line -> Collision.outlast(() -> apply.accept(line)));
        } catch (KafkaException e) {
            if (required) {
                throw new IllegalStateException("The ledger of erasures can't be read, and it is required.", e);
            }
            LOG.warnf("The ledger of erasures can't be read yet (%s). It is read as soon as Kafka answers.", e);
            Thread.ofVirtual().name("erasure-ledger").start(() -> readLater(apply));
        }
    }

    private void readLater(Consumer<String> apply) {
        while (true) {
            try {
                Thread.sleep(TRY_AGAIN_MILLIS);
                WholeTopic.read(bootstrapServers, topic).forEach(line -> Collision.outlast(() -> apply.accept(line)));
                return;
            } catch (KafkaException e) {
                LOG.debugf("The ledger of erasures still can't be read (%s).", e);
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
