package nl.busbaan.directory.search;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.busbaan.directory.publication.EntryDocument;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings published entries into the search index, in order and in batches. While Elasticsearch is away the records wait; a
 * record that can't be read goes to the dead-letter topic, and the others go on. No inbox is needed: versions make it harmless
 * to see a record twice.
 */
@ApplicationScoped
class EntryConsumer {
    private static final Logger LOG = Logger.getLogger(EntryConsumer.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final SearchIndex index;
    private final ObjectMapper json;
    private final Emitter<String> deadLetters;
    private volatile boolean stopping;

    EntryConsumer(
            SearchIndex index,
            ObjectMapper json,
            @Channel("directory-entries-dead-letter") Emitter<String> deadLetters) {
        this.index = index;
        this.json = json;
        this.deadLetters = deadLetters;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Incoming("directory-entries")
    @Blocking
    void consume(List<@Nullable String> payloads) throws InterruptedException {
        List<EntryDocument> documents = new ArrayList<>();
        for (String payload : payloads) {
            if (payload != null) {
                read(payload, documents);
            }
        }
        if (!documents.isEmpty()) {
            writeUntilDone(documents);
        }
    }

    /** What is read of an event; the rest of it is passed over. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(EntryDocument data) {
        Told {
            Objects.requireNonNull(data, "data");
        }
    }

    private void read(String payload, List<EntryDocument> documents) {
        try {
            documents.add(json.readValue(payload, Told.class).data());
        } catch (JsonProcessingException e) {
            LOG.error("A record of directory-entries can't be read; it is kept in directory-entries-dead-letter.");
            deadLetters.send(payload).toCompletableFuture().join();
        }
    }

    private void writeUntilDone(List<EntryDocument> documents) throws InterruptedException {
        boolean waiting = false;
        while (true) {
            try {
                index.write(documents);
                return;
            } catch (IOException | RuntimeException e) {
                if (stopping) {
                    // Not acknowledged: the next start reads these records again.
                    throw new IllegalStateException("Stopped while Elasticsearch was away.", e);
                }
                if (!waiting) {
                    LOG.warnf("Entries wait for Elasticsearch (%s).", e);
                    waiting = true;
                }
                Thread.sleep(PAUSE);
            }
        }
    }
}
