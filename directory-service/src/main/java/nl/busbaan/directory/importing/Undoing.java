package nl.busbaan.directory.importing;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.directory.entry.Authorship;
import nl.busbaan.directory.entry.Change;
import nl.busbaan.directory.entry.Changes;
import nl.busbaan.directory.entry.DirectoryChanged;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Maintenance;
import nl.busbaan.directory.entry.Maintenances;
import nl.busbaan.directory.entry.Origin;
import nl.busbaan.directory.entry.RecordedChange;
import nl.busbaan.directory.entry.RecordedChanges;
import nl.busbaan.directory.entry.Retention;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.time.WorkingHours;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes an import back. What somebody changed after it stays as it is, and is told. */
@ApplicationScoped
class Undoing {
    private static final int CHUNK = 500;
    private static final int MOST_TOLD = 300;

    private final EntityManager entities;
    private final ListUndoing lists;
    private final ImportLock lock;
    private final ImportRuns runs;
    private final RecordedChanges made;
    private final Maintenances maintenances;
    private final Changes history;
    private final Leaving leaving;
    private final Authorship authorship;
    private final Event<DirectoryChanged> changes;
    private final Event<ImportTakenBack> takenBack;
    private final Sql sql;
    private final TransactionSynchronizationRegistry transaction;
    private final Retention retention;
    private final Clock clock;

    Undoing(
            EntityManager entities,
            ListUndoing lists,
            ImportLock lock,
            ImportRuns runs,
            RecordedChanges made,
            Maintenances maintenances,
            Changes history,
            Leaving leaving,
            Authorship authorship,
            Event<DirectoryChanged> changes,
            Event<ImportTakenBack> takenBack,
            Sql sql,
            TransactionSynchronizationRegistry transaction,
            Retention retention,
            Clock clock) {
        this.entities = entities;
        this.lists = lists;
        this.lock = lock;
        this.runs = runs;
        this.made = made;
        this.maintenances = maintenances;
        this.history = history;
        this.leaving = leaving;
        this.authorship = authorship;
        this.changes = changes;
        this.takenBack = takenBack;
        this.sql = sql;
        this.transaction = transaction;
        this.retention = retention;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param restored how many entries are as before the import again
     * @param left how many stay as they are, because they changed after it
     * @param leftEntries the first of these
     * @param leftInLists how many code list items and rules stay as they are, because somebody changed them after it
     */
    @Schema(name = "ImportUndone")
    record Undone(boolean applied, int restored, int left, List<Left> leftEntries, int leftInLists) {}

    @Schema(name = "ImportLeft")
    record Left(EntryKind kind, UUID id, String title) {}

    /** @throws ProblemException 404, or 409 when it was taken back already, is too long ago, or there is nothing to take back */
    @Transactional
    @TransactionConfiguration(timeout = ImportLock.LONGEST_SECONDS)
    Undone undo(UUID id, boolean dryRun) {
        lock.take();
        ImportRuns.Run run = runs.locked(id).orElseThrow(ProblemException::notFound);
        if (run.undoneAt() != null) {
            throw ProblemException.wrongState("Deze import is al ongedaan gemaakt.");
        }
        if (!run.refused().isEmpty()) {
            throw ProblemException.wrongState("Dit bestand is geweigerd. Er is niets om ongedaan te maken.");
        }
        if (run.moment().isBefore(oldest())) {
            throw ProblemException.wrongState(
                    "Deze import is te lang geleden. Wat er stond, is gewist omdat de bewaartermijn voorbij is.");
        }
        authorship.comesBy(Origin.UNDO, id);
        int restored = 0;
        List<RecordedChange> left = new ArrayList<>();
        long after = Long.MAX_VALUE;
        for (List<RecordedChange> chunk = made(id, after); !chunk.isEmpty(); chunk = made(id, after)) {
            restored += restore(chunk, left);
            after = chunk.getLast().id();
        }
        int leftInLists = lists.restore(id);
        if (dryRun) {
            transaction.setRollbackOnly();
        } else {
            runs.undone(id);
            takenBack.fire(new ImportTakenBack(id));
            changes.fire(new DirectoryChanged.Everything());
        }
        return new Undone(!dryRun, restored, left.size(), told(left), leftInLists);
    }

    private Instant oldest() {
        return clock.instant()
                .atZone(WorkingHours.ZONE)
                .minus(retention.imports())
                .toInstant();
    }

    private List<Left> told(List<RecordedChange> left) {
        List<RecordedChange> first = left.stream().limit(MOST_TOLD).toList();
        Map<UUID, String> titles = new HashMap<>();
        sql.list(
                "select id, title from directory_entry where id = any (?)",
                row -> titles.put(row.getObject(1, UUID.class), row.getString(2)),
                first.stream().map(RecordedChange::entry).toList());
        return first.stream()
                .map(change -> new Left(change.kind(), change.entry(), titles.getOrDefault(change.entry(), "")))
                .toList();
    }

    private List<RecordedChange> made(UUID run, long before) {
        return made.ofImport(run, before, CHUNK);
    }

    private int restore(List<RecordedChange> chunk, List<RecordedChange> left) {
        List<Maintenance.Restored> restored = new ArrayList<>();
        for (RecordedChange change : chunk) {
            maintenances.of(change.kind()).restore(change).ifPresentOrElse(restored::add, () -> left.add(change));
        }
        restored.stream()
                .filter(one -> one.before().active() && !one.entry().active())
                .forEach(one -> leaving.tell(one.entry()));
        entities.flush();
        history.record(restored.stream()
                .map(one -> Change.of(one.entry(), one.before()))
                .toList());
        entities.clear();
        return restored.size();
    }
}
