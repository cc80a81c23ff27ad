package nl.busbaan.directory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
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
import nl.busbaan.platform.problem.ProblemException;
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
    private final TransactionSynchronizationRegistry transaction;

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
            TransactionSynchronizationRegistry transaction) {
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
        this.transaction = transaction;
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
    record Left(EntryKind kind, UUID id) {}

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
        for (List<RecordedChange> chunk = made(id, after); !chunk.isEmpty(); chunk = made(id, after)) {
            restored += restore(chunk, left);
            after = chunk.getLast().id();
        }
        int leftInLists = lists.restore(id);
        if (dryRun) {
            transaction.setRollbackOnly();
        } else {
            runs.undone(id);
            changes.fire(new DirectoryChanged.Everything());
        }
        return new Undone(
                !dryRun, restored, left.size(), left.stream().limit(MOST_TOLD).toList(), leftInLists);
    }

    private List<RecordedChange> made(UUID run, long before) {
        return made.ofImport(run, before, CHUNK);
    }

    private int restore(List<RecordedChange> chunk, List<Left> left) {
        List<Maintenance.Restored> restored = new ArrayList<>();
        for (RecordedChange change : chunk) {
            maintenances
                    .of(change.kind())
                    .restore(change)
                    .ifPresentOrElse(restored::add, () -> left.add(new Left(change.kind(), change.entry())));
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
