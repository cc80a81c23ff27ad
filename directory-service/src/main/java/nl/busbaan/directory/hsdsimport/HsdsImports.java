package nl.busbaan.directory.hsdsimport;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.busbaan.directory.entry.Authorship;
import nl.busbaan.directory.entry.DirectoryChanged;
import nl.busbaan.directory.entry.Origin;
import nl.busbaan.directory.hsds.HsdsItem;
import nl.busbaan.directory.hsds.HsdsItems;
import nl.busbaan.directory.hsds.HsdsRecord;
import nl.busbaan.directory.hsds.HsdsTables;
import nl.busbaan.directory.hsds.ImportedRecords;
import nl.busbaan.directory.hsds.ItemMaker;
import nl.busbaan.directory.importing.Count;
import nl.busbaan.directory.importing.ImportError;
import nl.busbaan.directory.importing.ImportLock;

/** Imports all that a source has, in one transaction: what it no longer has is gone. */
@ApplicationScoped
class HsdsImports {
    private final ImportLock lock;
    private final ImportedRecords imported;
    private final HsdsItems items;
    private final HsdsEntries entries;
    private final Authorship authorship;
    private final Event<DirectoryChanged> changes;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;

    HsdsImports(
            ImportLock lock,
            ImportedRecords imported,
            HsdsItems items,
            HsdsEntries entries,
            Authorship authorship,
            Event<DirectoryChanged> changes,
            TransactionSynchronizationRegistry transaction,
            ObjectMapper json) {
        this.lock = lock;
        this.imported = imported;
        this.items = items;
        this.entries = entries;
        this.authorship = authorship;
        this.changes = changes;
        this.transaction = transaction;
        this.json = json;
    }

    /** What came of an import. */
    sealed interface Outcome {
        /** @param applied false for a dry run: nothing is stored then */
        record Accepted(boolean applied, Map<String, Count> counts, List<ImportError> warnings) implements Outcome {}

        /** Nothing is stored. */
        record Refused(List<ImportError> errors) implements Outcome {}
    }

    /** How the source writes it. */
    enum Form {
        PACKAGE,
        JSON
    }

    /** @param dryRun do everything, tell what would change, and undo it */
    @Transactional
    Outcome run(String source, Form form, byte[] upload, boolean dryRun) {
        lock.take();
        authorship.comesBy(Origin.IMPORT, UUID.randomUUID());
        HsdsContent content = form == Form.PACKAGE ? PackageReader.read(upload, json) : JsonReader.read(upload, json);
        new RecordCheck(content, form == Form.PACKAGE).run();
        if (!content.errors().none()) {
            transaction.setRollbackOnly();
            return new Outcome.Refused(content.errors().all());
        }
        Map<String, Count> counts = compare(source, content);
        imported.replace(source, content.files(), content.records());
        List<HsdsItem> all = new ItemMaker(content.records(), null, Map.of()).items();
        Set<String> others = ofOthers(source, all, content);
        items.store(source, all);
        items.retire(source, null, all.stream().map(HsdsItem::id).toList());
        boolean changed = entries.apply(source, content, others);
        if (dryRun) {
            transaction.setRollbackOnly();
        } else if (changed) {
            changes.fire(new DirectoryChanged.Everything());
        }
        return new Outcome.Accepted(!dryRun, counts, content.warnings().all());
    }

    private Map<String, Count> compare(String source, HsdsContent content) {
        Map<String, Count> counts = new TreeMap<>();
        Set<String> names = new HashSet<>();
        content.files().forEach(file -> names.add(file.name()));
        imported.files(source).forEach(file -> names.add(file.name()));
        for (String name : names) {
            Map<String, HsdsRecord> before = new HashMap<>();
            imported.read(source, name, row -> before.put(row.id(), row));
            Count count = new Count();
            for (HsdsRecord row : content.records().of(name)) {
                HsdsRecord old = before.remove(row.id());
                if (old == null) {
                    count.countAdded();
                } else if (old.values().equals(row.values())) {
                    count.countUnchanged();
                } else {
                    count.countChanged();
                }
            }
            before.values().forEach(gone -> count.countGone());
            counts.put(name, count);
        }
        return counts;
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
