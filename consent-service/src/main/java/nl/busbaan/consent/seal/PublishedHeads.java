package nl.busbaan.consent.seal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * What this replica knows of the heads outside the database. They are read once, before the first row is sealed, and only what we
 * signed counts: so a database that was restored or rewritten can't continue as if nothing had been published.
 */
@ApplicationScoped
class PublishedHeads {
    private static final Logger LOG = Logger.getLogger(PublishedHeads.class);

    private final HeadsTopic topic;
    private final Optional<HeadsFile> file;
    private final LogKey.Verifier verifier;
    private final Map<String, Head> newest = new ConcurrentHashMap<>();
    private volatile boolean read;

    PublishedHeads(
            SealConfig config,
            ObjectMapper json,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "busbaan.topic-prefix") Optional<String> prefix)
            throws GeneralSecurityException, IOException {
        this.topic = new HeadsTopic(bootstrapServers, prefix.orElse(""), json);
        this.file = config.headsFile().map(path -> new HeadsFile(path, json));
        this.verifier = LogKey.ownVerifier(config.keyFile());
    }

    /** Throws when the topic or the file can't be read: then nothing may be sealed yet. */
    synchronized void readOnce() {
        if (!read) {
            List<Head> heads = new ArrayList<>(topic.read());
            try {
                heads.addAll(file.isPresent() ? file.get().read() : List.of());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            heads.stream().filter(verifier::signed).forEach(this::remember);
            read = true;
        }
    }

    Optional<Head> newest(Ledger ledger) {
        return Optional.ofNullable(newest.get(ledger.label()));
    }

    /** After the commit that holds the rows, and the event for the topic. One at a time: a JVM can't lock a file twice. */
    synchronized void put(Head head) {
        remember(head);
        file.ifPresent(f -> {
            try {
                f.put(head);
            } catch (IOException e) {
                LOG.errorf("The head of %s could not be written to its file (%s).", head.log(), e);
            }
        });
    }

    void remember(Head head) {
        newest.merge(head.log(), head, (a, b) -> b.version() > a.version() ? b : a);
    }
}
