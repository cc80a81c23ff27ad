package nl.busbaan.directory.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.busbaan.directory.entry.Authorship;
import nl.busbaan.directory.entry.Change;
import nl.busbaan.directory.entry.Changes;
import nl.busbaan.directory.entry.DirectoryChanged;
import nl.busbaan.directory.entry.Entry;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Origin;
import nl.busbaan.directory.informal.Initiative;
import nl.busbaan.directory.informal.InitiativeDetails;
import nl.busbaan.directory.offering.Offering;
import nl.busbaan.directory.offering.OfferingDetails;
import nl.busbaan.directory.organisation.Organisation;
import nl.busbaan.directory.organisation.OrganisationDetails;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.organisation.TeamDetails;
import nl.busbaan.directory.professional.Professional;
import nl.busbaan.directory.professional.ProfessionalDetails;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Takes an import back. What somebody changed after it stays as it is, and is told. */
@ApplicationScoped
class Undoing {
    private static final int CHUNK = 500;
    private static final int MOST_TOLD = 300;

    private final EntityManager entities;
    private final Taxonomy taxonomy;
    private final ImportLock lock;
    private final ImportRuns runs;
    private final Changes history;
    private final Leaving leaving;
    private final Authorship authorship;
    private final Event<DirectoryChanged> changes;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;

    Undoing(
            EntityManager entities,
            Taxonomy taxonomy,
            ImportLock lock,
            ImportRuns runs,
            Changes history,
            Leaving leaving,
            Authorship authorship,
            Event<DirectoryChanged> changes,
            TransactionSynchronizationRegistry transaction,
            ObjectMapper json) {
        this.entities = entities;
        this.taxonomy = taxonomy;
        this.lock = lock;
        this.runs = runs;
        this.history = history;
        this.leaving = leaving;
        this.authorship = authorship;
        this.changes = changes;
        this.transaction = transaction;
        this.json = json;
    }

    /**
     * What came of it.
     *
     * @param restored how many entries are as before the import again
     * @param left how many stay as they are, because they changed after it
     * @param leftEntries the first of these
     */
    @Schema(name = "ImportUndone")
    record Undone(boolean applied, int restored, int left, List<Left> leftEntries) {}

    @Schema(name = "ImportLeft")
    record Left(EntryKind kind, UUID id) {}

    private record Made(
            long id,
            EntryKind kind,
            UUID entry,
            boolean activeBefore,
            boolean activeAfter,
            @Nullable JsonNode before,
            JsonNode after) {}

    /** @throws ProblemException 404, or 409 when it was taken back already */
    @Transactional
    Undone undo(UUID id, boolean dryRun) {
        lock.take();
        ImportRuns.Run run = runs.locked(id).orElseThrow(ProblemException::notFound);
        if (run.undoneAt() != null) {
            throw ProblemException.wrongState("Deze import is al ongedaan gemaakt.");
        }
        authorship.comesBy(Origin.UNDO, id);
        int restored = 0;
        List<Left> left = new ArrayList<>();
        long after = Long.MAX_VALUE;
        for (List<Made> chunk = made(id, after); !chunk.isEmpty(); chunk = made(id, after)) {
            restored += restore(chunk, left);
            after = chunk.getLast().id();
        }
        if (dryRun) {
            transaction.setRollbackOnly();
        } else {
            runs.codeListsBefore(id).ifPresent(this::bringBack);
            runs.undone(id);
            changes.fire(new DirectoryChanged.Everything());
        }
        return new Undone(
                !dryRun, restored, left.size(), left.stream().limit(MOST_TOLD).toList());
    }

    private void bringBack(JsonNode lists) {
        new CodeLists(Archive.empty(), entities, taxonomy).bringBack(read(lists, CodeLists.Kept.class));
    }

    private int restore(List<Made> chunk, List<Left> left) {
        Map<Entry<?>, Change.Before> restored = new LinkedHashMap<>();
        for (Made made : chunk) {
            Entry<?> entry = entity(made);
            if (entry.active() == made.activeAfter
                    && json.valueToTree(entry.details()).equals(made.after)) {
                restored.put(entry, Change.Before.of(entry));
                if (made.activeBefore) {
                    entry.activate();
                } else {
                    leaving.takeOff(entry);
                }
                if (made.before != null) {
                    change(entry, made.before);
                }
            } else {
                left.add(new Left(made.kind, made.entry));
            }
        }
        entities.flush();
        List<Change> changed = new ArrayList<>();
        restored.forEach((entry, before) -> changed.add(Change.of(entry, before)));
        history.record(changed);
        entities.clear();
        return restored.size();
    }

    private Entry<?> entity(Made made) {
        Class<? extends Entry<?>> type = switch (made.kind) {
            case ORGANISATION -> Organisation.class;
            case TEAM -> Team.class;
            case PROFESSIONAL -> Professional.class;
            case SCHEME, SERVICE -> Offering.class;
            case INITIATIVE -> Initiative.class;
        };
        return entities.createQuery("from %s e where e.id.value = :id".formatted(type.getSimpleName()), type)
                .setParameter("id", made.entry)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    private void change(Entry<?> entry, JsonNode details) {
        switch (entry) {
            case Organisation organisation -> organisation.change(read(details, OrganisationDetails.class));
            case Team team -> team.change(read(details, TeamDetails.class));
            case Professional professional -> professional.change(read(details, ProfessionalDetails.class));
            case Offering offering -> offering.change(read(details, OfferingDetails.class));
            case Initiative initiative -> initiative.change(read(details, InitiativeDetails.class));
            default -> throw new IllegalStateException("%s is no kind of entry.".formatted(entry.getClass()));
        }
    }

    /** The import's changes, the last first. */
    private List<Made> made(UUID run, long before) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select id, kind, entry_id, active_before, active_after, cast(before as text), cast(after as text)
                        from entry_change where run_id = :run and origin = 'IMPORT' and id < :before
                        order by id desc limit :most
                        """, Object[].class)
                .setParameter("run", run)
                .setParameter("before", before)
                .setParameter("most", CHUNK)
                .getResultStream()
                .map(row -> new Made(
                        (Long) row[0],
                        EntryKind.valueOf((String) row[1]),
                        (UUID) row[2],
                        (Boolean) row[3],
                        (Boolean) row[4],
                        row[5] == null ? null : tree((String) row[5]),
                        tree(Objects.requireNonNull((String) row[6]))))
                .toList();
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept change can't be read.", e);
        }
    }

    private <T> T read(JsonNode node, Class<T> type) {
        try {
            return json.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept %s can't be read.".formatted(type.getSimpleName()), e);
        }
    }
}
