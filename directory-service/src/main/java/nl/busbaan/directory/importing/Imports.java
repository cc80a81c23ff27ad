package nl.busbaan.directory.importing;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.directory.entry.Authorship;
import nl.busbaan.directory.entry.DirectoryChanged;
import nl.busbaan.directory.entry.Origin;
import nl.busbaan.directory.wording.Wordings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Imports CSV files in one transaction: as a whole or not at all. */
@ApplicationScoped
class Imports {
    private final Plans plans;
    private final ImportLock lock;
    private final ImportRuns runs;
    private final Wordings wordings;
    private final Event<DirectoryChanged> changes;
    private final Authorship authorship;
    private final TransactionSynchronizationRegistry transaction;

    Imports(
            Plans plans,
            ImportLock lock,
            ImportRuns runs,
            Wordings wordings,
            Event<DirectoryChanged> changes,
            Authorship authorship,
            TransactionSynchronizationRegistry transaction) {
        this.plans = plans;
        this.lock = lock;
        this.runs = runs;
        this.wordings = wordings;
        this.changes = changes;
        this.authorship = authorship;
        this.transaction = transaction;
    }

    /** What came of an import. */
    sealed interface Outcome {
        /**
         * It could be carried out.
         *
         * @param applied false for a dry run: nothing is stored then
         * @param id under which it can be taken back; absent when nothing changed
         * @param changes the first of them
         * @param changesInAll how many there are
         * @param removesMany files that lack so many entries that it looks like a mistake
         */
        @Schema(name = "Imported")
        record Accepted(
                boolean applied,
                @Nullable UUID id,
                Map<String, Count> counts,
                List<ImportedChange> changes,
                int changesInAll,
                List<String> removesMany)
                implements Outcome {}

        /** Nothing is stored. */
        record Refused(List<ImportError> errors) implements Outcome {}
    }

    /** @param dryRun do everything, tell what would change, and undo it */
    @Transactional
    @TransactionConfiguration(timeout = ImportLock.LONGEST_SECONDS)
    Outcome run(byte[] zip, Choices choices, boolean dryRun) {
        lock.take();
        UUID id = UUID.randomUUID();
        authorship.comesBy(Origin.IMPORT, id);
        Errors errors = new Errors();
        Plan plan = plans.of(id, Archive.read(zip, errors), choices, errors);
        List<String> removesMany = plan.removesMany();
        if (!dryRun && choices.removal() == Removal.REMOVE) {
            removesMany.forEach(
                    file -> errors.add(
                            file,
                            0,
                            "",
                            "In dit bestand ontbreekt meer dan een vijfde van wat er nu op de kaart staat. Is het afgebroken? Is het goed zo, kies dan: haal ook veel gegevens weg."));
        }
        if (!errors.none()) {
            transaction.setRollbackOnly();
            return new Outcome.Refused(errors.all());
        }
        Map<String, Count> counts = new LinkedHashMap<>();
        plan.apply().forEach((file, count) -> counts.put(file.countName(), count));
        List<ImportedChange> seen = plan.changes(wordings);
        ImportRuns.File file = new ImportRuns.File(ImportRuns.CSV, null);
        boolean nothing = counts.values().stream().allMatch(Count::nothing);
        if (dryRun) {
            transaction.setRollbackOnly();
        } else if (nothing) {
            runs.keepIfAwaited(id, file, counts);
        } else {
            runs.keep(id, file, counts, plan.orderBefore());
            if (changesEntries(counts)) {
                changes.fire(new DirectoryChanged.Everything());
            }
        }
        return new Outcome.Accepted(
                !dryRun, dryRun || nothing ? null : id, counts, seen, plan.changesInAll(), removesMany);
    }

    /** Rules stand in no entry; search hears of them itself. */
    private static boolean changesEntries(Map<String, Count> counts) {
        return counts.entrySet().stream()
                .anyMatch(of -> !of.getKey().equals(CsvFile.SYNONYMS.countName())
                        && !of.getValue().nothing());
    }

    /** How an import treats what isn't in the file, and what was changed here. */
    record Choices(Removal removal, Conflicts conflicts) {}
}
