package nl.busbaan.directory.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.busbaan.directory.taxonomy.ListChange;
import nl.busbaan.directory.taxonomy.ListChanges;
import nl.busbaan.directory.taxonomy.ListName;
import nl.busbaan.directory.taxonomy.Listed;
import nl.busbaan.directory.wording.Wordings;
import org.jspecify.annotations.Nullable;

/**
 * Brings one list in, as {@link ThreeWay} does entries: what people changed of it here stays, until the file has something new there
 * too. Every change is written down, with what the file said.
 */
final class ListMerge {
    private final EntityManager entities;
    private final ListChanges changes;
    private final ObjectMapper json;
    private final Imports.Choices choices;
    private final Preview preview;

    ListMerge(
            EntityManager entities, ListChanges changes, ObjectMapper json, Imports.Choices choices, Preview preview) {
        this.entities = entities;
        this.changes = changes;
        this.json = json;
        this.choices = choices;
        this.preview = preview;
    }

    /**
     * A list as it is.
     *
     * @param items by key
     * @param past where they came from
     */
    record Now<D, T extends Listed<D>>(
            ListName list, Class<D> type, Map<String, T> items, Map<String, ListChanges.Past> past) {

        /** Nobody but an import ever said anything of it, or changed what the import said. */
        boolean isAsImported(T item, ObjectMapper json) {
            ListChanges.Past before = past.get(item.key());
            return before == null || before.said() != null && before.said().equals(json.valueToTree(item.details()));
        }
    }

    <D, T extends Listed<D>> Now<D, T> now(ListName list, Class<D> type, Map<String, T> items) {
        return new Now<>(list, type, items, changes.past(list));
    }

    boolean keepsOurs() {
        return choices.conflicts() == Conflicts.KEEP_OURS;
    }

    void of(CsvFile file) {
        preview.of(file.fileName());
    }

    List<ImportedChange> changes(Wordings wordings) {
        return preview.changes(wordings);
    }

    int changesInAll() {
        return preview.inAll();
    }

    /**
     * @param wanted what the file says, by key
     * @param creation makes a new item
     */
    <D, T extends Listed<D>> Count bringIn(Now<D, T> now, Map<String, D> wanted, Function<String, T> creation) {
        Count count = new Count();
        List<ListChange> made = new ArrayList<>();
        wanted.forEach((key, said) -> {
            T item = now.items.get(key);
            ListChanges.Past past = now.past.get(key);
            if (item != null) {
                change(now, item, said, count, made);
            } else if (now.list == ListName.SYNONYMS && past != null && past.removedHere() && keepsOurs()) {
                show(said, ImportedChange.What.STAYS_OFF);
                count.countUnchanged();
            } else {
                T added = creation.apply(key);
                entities.persist(added);
                made.add(ListChange.added(added));
                show(said, ImportedChange.What.NEW);
                count.countAdded();
            }
        });
        entities.flush();
        changes.record(made);
        return count;
    }

    private <D, T extends Listed<D>> void change(Now<D, T> now, T item, D said, Count count, List<ListChange> made) {
        ObjectNode ours = json.valueToTree(item.details());
        ObjectNode theirs = json.valueToTree(said);
        ThreeWay.Facts facts =
                ThreeWay.Facts.of(before(now.past.get(item.key()), ours), ours, theirs, choices.conflicts());
        D merged = json.convertValue(facts.merged(), now.type);
        count.countConflicts(facts.inConflict().size());
        if (!ours.equals(theirs)) {
            preview.listed(title(ours), ImportedChange.What.CHANGED, ours, theirs, facts.inConflict(), facts.kept());
        }
        if (merged.equals(item.details())) {
            count.countUnchanged();
        } else {
            made.add(ListChange.changed(item, merged).asSaid(said));
            item.change(merged);
            count.countChanged();
        }
    }

    /** Of what was made here, no import said anything; of what never changed here, the last import said what it is. */
    private JsonNode before(ListChanges.@Nullable Past past, ObjectNode ours) {
        if (past == null) {
            return ours;
        }
        return past.said() == null ? json.createObjectNode() : past.said();
    }

    /**
     * Takes away what the file no longer has. What people made here stays, and so does what they changed.
     *
     * @return keys of what is gone
     */
    <D, T extends Listed<D>> Set<String> takeAway(Now<D, T> now, List<T> missing, Removal removal, Count count) {
        List<ListChange> made = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        for (T item : missing) {
            ListChanges.Past past = now.past.get(item.key());
            boolean madeHere = past != null && past.said() == null;
            if (madeHere || removal == Removal.KEEP) {
                continue;
            }
            if (keepsOurs() && !now.isAsImported(item, json)) {
                show(item.details(), ImportedChange.What.STAYS);
                count.countConflicts(1);
            } else {
                show(item.details(), ImportedChange.What.GONE);
                made.add(ListChange.removed(item));
                entities.remove(item);
                gone.add(item.key());
                count.countGone();
            }
        }
        entities.flush();
        changes.record(made);
        return gone;
    }

    private void show(Object details, ImportedChange.What what) {
        JsonNode tree = json.valueToTree(details);
        preview.listed(title(tree), what, tree, tree, Set.of(), Set.of());
    }

    private static String title(JsonNode details) {
        return details.path("name").asText(details.path("everyday").path(0).asText());
    }
}
