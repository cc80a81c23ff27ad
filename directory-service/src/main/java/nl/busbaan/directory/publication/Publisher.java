package nl.busbaan.directory.publication;

import com.fasterxml.jackson.databind.util.RawValue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.busbaan.directory.entry.DirectoryChanged;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.platform.outbox.Outbox;
import nl.busbaan.platform.outbox.Topics;
import org.jboss.logging.Logger;

/**
 * Publishes what a change made different, in the transaction of the change. One transaction publishes at a time: it takes the
 * lock before it reads, so what it reads holds every change committed before, and no older state can follow a newer one.
 */
@ApplicationScoped
class Publisher {
    private static final Logger LOG = Logger.getLogger(Publisher.class);
    static final String PROFESSIONALS = "professionals";
    static final String TEAMS = "teams";
    static final String ENTRIES = "directory-entries";

    /** Before the messaging channels open, so that they find their topics. */
    private static final int EARLY = 100;
    /** Any number no other advisory lock in this database uses. */
    private static final long LOCK = 0x0B05_D1C0L;

    /** A large kaart takes minutes. */
    private static final int MOST_SECONDS = 1_800;

    private final Snapshots snapshots;
    private final PublishedStates published;
    private final Entries entries;
    private final Outbox outbox;
    private final Topics topics;
    private final Sql sql;
    private final EntityManager entities;

    Publisher(
            Snapshots snapshots,
            PublishedStates published,
            Entries entries,
            Outbox outbox,
            Topics topics,
            Sql sql,
            EntityManager entities) {
        this.snapshots = snapshots;
        this.published = published;
        this.entries = entries;
        this.outbox = outbox;
        this.topics = topics;
        this.sql = sql;
        this.entities = entities;
    }

    void start(@Observes @Priority(EARLY) StartupEvent event) {
        topics.ensure(List.of(PROFESSIONALS, TEAMS, ENTRIES), List.of(ENTRIES + "-dead-letter"));
        // Not waited for: of a large kaart it takes minutes, and whoever starts the service would give it up by then.
        Thread.ofPlatform().name("documents-update").daemon().start(this::updateOrTellWhy);
    }

    private void updateOrTellWhy() {
        try {
            update();
        } catch (RuntimeException e) {
            LOG.errorf("The documents of before the update could not be told again; the next start tries it (%s).", e);
        }
    }

    /** After an update of the product documents may hold more than those that were told by the one before it. */
    void update() {
        QuarkusTransaction.requiringNew().timeout(MOST_SECONDS).run(() -> {
            lock();
            if (shape() < Documents.SHAPE) {
                snapshots.of(new DirectoryChanged.Everything(), this::publish);
                entities.clear();
                sql.change("update document_shape set number = ?", Documents.SHAPE);
            }
        });
    }

    private int shape() {
        return sql.first("select number from document_shape", row -> row.getInt(1))
                .orElse(0);
    }

    private void lock() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    void publish(@Observes DirectoryChanged change) {
        entities.flush();
        lock();
        // Rows read before the lock may be old by now.
        entities.clear();
        snapshots.of(change, this::publish);
        entities.clear();
    }

    private void publish(Snapshot snapshot) {
        append(PROFESSIONALS, "nl.busbaan.professional.gewijzigd", States.professionals(snapshot));
        append(TEAMS, "nl.busbaan.team.gewijzigd", States.teams(snapshot));
        entries.store(append(ENTRIES, "nl.busbaan.vermelding.gewijzigd", Documents.of(snapshot)));
    }

    private <T extends Published<T>> List<PublishedStates.Told<T>> append(String topic, String type, List<T> states) {
        List<PublishedStates.Told<T>> differing = published.differing(topic, states);
        outbox.append(
                topic,
                type,
                differing.stream()
                        .map(told -> new Outbox.Event(told.state().key(), new RawValue(told.json())))
                        .toList());
        return differing;
    }
}
