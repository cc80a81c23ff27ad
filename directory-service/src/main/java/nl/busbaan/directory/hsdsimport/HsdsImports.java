package nl.busbaan.directory.hsdsimport;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.entry.Authorship;
import nl.busbaan.directory.entry.DirectoryChanged;
import nl.busbaan.directory.entry.Origin;
import nl.busbaan.directory.hsds.HsdsItem;
import nl.busbaan.directory.hsds.HsdsItems;
import nl.busbaan.directory.hsds.HsdsTables;
import nl.busbaan.directory.importing.Conflicts;
import nl.busbaan.directory.importing.Count;
import nl.busbaan.directory.importing.ImportError;
import nl.busbaan.directory.importing.ImportLock;
import nl.busbaan.directory.importing.ImportRuns;
import nl.busbaan.directory.importing.ImportedChange;
import org.jspecify.annotations.Nullable;

/** Imports all that a source has, in one transaction: what it no longer has is gone. */
@ApplicationScoped
class HsdsImports {
    private static final String REMOVES_MANY =
            "In dit bestand ontbreekt meer dan een vijfde van wat er van deze bron op de kaart staat. Is het afgebroken? Is het goed zo, kies dan: haal ook veel gegevens weg.";

    private final ImportLock lock;
    private final ImportRuns runs;
    private final SourceKaart kaart;
    private final RecordChanges records;
    private final HsdsItems items;
    private final HsdsEntries entries;
    private final Authorship authorship;
    private final Event<DirectoryChanged> changes;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;

    HsdsImports(
            ImportLock lock,
            ImportRuns runs,
            SourceKaart kaart,
            RecordChanges records,
            HsdsItems items,
            HsdsEntries entries,
            Authorship authorship,
            Event<DirectoryChanged> changes,
            TransactionSynchronizationRegistry transaction,
            ObjectMapper json) {
        this.lock = lock;
        this.runs = runs;
        this.kaart = kaart;
        this.records = records;
        this.items = items;
        this.entries = entries;
        this.authorship = authorship;
        this.changes = changes;
        this.transaction = transaction;
        this.json = json;
    }

    /** What came of an import. */
    sealed interface Outcome {
        /**
         * It could be carried out.
         *
         * @param applied false for a dry run: nothing is stored then
         * @param id under which it can be taken back; absent when nothing changed
         * @param counts by table
         * @param seen the first of the entries that it touches
         * @param changesInAll how many it touches
         * @param removesMany files that lack so many entries that it looks like a mistake
         */
        record Accepted(
                boolean applied,
                @Nullable UUID id,
                Map<String, Count> counts,
                List<ImportedChange> seen,
                int changesInAll,
                List<String> removesMany,
                List<ImportError> warnings)
                implements Outcome {}

        /** Nothing is stored. */
        record Refused(List<ImportError> errors) implements Outcome {}
    }

    /** How the source writes it. */
    enum Form {
        PACKAGE,
        JSON
    }

    /**
     * How an import treats what people changed here, and a file that lacks very many.
     *
     * @param removeMany somebody looked at the preview and meant it
     */
    record Choices(Conflicts conflicts, boolean removeMany) {}

    /** @param dryRun do everything, tell what would change, and undo it */
    @Transactional
    @TransactionConfiguration(timeout = ImportLock.LONGEST_SECONDS)
    Outcome run(String source, Form form, byte[] upload, Choices choices, boolean dryRun) {
        lock.take();
        UUID id = UUID.randomUUID();
        authorship.comesBy(Origin.IMPORT, id);
        HsdsContent content = form == Form.PACKAGE ? PackageReader.read(upload, json) : JsonReader.read(upload, json);
        new RecordCheck(content, form == Form.PACKAGE).run();
        if (!content.errors().none()) {
            return refused(content);
        }
        RecordChanges.Difference difference = records.difference(source, content);
        Set<String> others = ofOthers(source, SourceKaart.items(content.records()), content);
        kaart.replace(source, content.files(), content.records());
        HsdsEntries.Applied applied =
                entries.apply(new HsdsEntries.Import(id, source, content, others, choices.conflicts));
        if (!dryRun && !choices.removeMany) {
            applied.removesMany().forEach(file -> content.errors().add(file, 0, "", REMOVES_MANY));
        }
        if (!content.errors().none()) {
            return refused(content);
        }
        Map<String, Count> counts = difference.counts();
        applied.counts()
                .forEach((table, count) ->
                        counts.computeIfAbsent(table, t -> new Count()).countConflicts(count.conflicts()));
        boolean nothing = applied.nothing() && counts.values().stream().allMatch(Count::nothing);
        if (dryRun) {
            transaction.setRollbackOnly();
        } else if (nothing) {
            runs.keepIfAwaited(id, new ImportRuns.File(ImportRuns.HSDS, source), counts);
        } else {
            runs.keep(id, new ImportRuns.File(ImportRuns.HSDS, source), counts, null);
            records.keep(id, source, difference);
            changes.fire(new DirectoryChanged.Everything());
        }
        return new Outcome.Accepted(
                !dryRun,
                dryRun || nothing ? null : id,
                counts,
                applied.changes(),
                applied.changesInAll(),
                applied.removesMany(),
                content.warnings().all());
    }

    private Outcome refused(HsdsContent content) {
        transaction.setRollbackOnly();
        return new Outcome.Refused(content.errors().all());
    }

    /** An id that is another source's already stays that: it is kept here, but neither given out twice nor listed twice. */
    private Set<String> ofOthers(String source, List<HsdsItem> all, HsdsContent content) {
        Set<String> others = new HashSet<>();
        for (String kind : HsdsTables.ITEMS) {
            List<UUID> ids = new ArrayList<>();
            all.stream().filter(item -> item.kind().equals(kind)).forEach(item -> ids.add(item.id()));
            List<UUID> taken = items.ofOthers(source, kind, ids);
            taken.forEach(id -> others.add(id.toString()));
            if (!taken.isEmpty()) {
                content.warnings()
                        .add(
                                HsdsTables.of(kind).fileName(),
                                0,
                                "id",
                                "%d id's zijn al van een andere bron. Die bron gaat voor; wij bewaren deze regels wel."
                                        .formatted(taken.size()));
            }
        }
        return others;
    }
}
