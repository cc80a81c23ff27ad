package nl.busbaan.directory.importing;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.busbaan.directory.entry.Change;
import nl.busbaan.directory.entry.Changes;
import nl.busbaan.directory.entry.Entry;

/**
 * Brings the entries of one file into the database: new ones are added, different ones changed, and imported ones that the file no
 * longer has are deactivated. Entries that were added by hand or came in as HSDS are left alone.
 */
final class Merge<I, D, E extends Entry<D>> {
    private final EntityManager entities;
    private final Changes history;
    private final Map<String, E> existing = new HashMap<>();
    private final Map<String, I> ids = new HashMap<>();

    /** @param rows of the file: each gets its known id, or a fresh one */
    Merge(
            EntityManager entities,
            Changes history,
            Class<E> type,
            List<Row> rows,
            Function<E, I> id,
            Supplier<I> fresh) {
        this.entities = entities;
        this.history = history;
        entities.createQuery(
                        "from " + type.getSimpleName()
                                + " where externalId is not null and externalId not like 'hsds:%'",
                        type)
                .getResultStream()
                .forEach(e -> existing.put(e.externalId().orElseThrow(), e));
        rows.forEach(row -> {
            E entry = existing.get(row.key());
            ids.put(row.key(), entry == null ? fresh.get() : id.apply(entry));
        });
    }

    interface Creation<I, D, E> {
        E of(I id, String externalId, D details);
    }

    /** External id to id, of what will be there after the import. */
    Map<String, I> ids() {
        return ids;
    }

    Count apply(Map<String, D> wanted, Creation<I, D, E> creation) {
        Count count = new Count();
        Map<E, Change.Before> changed = new LinkedHashMap<>();
        wanted.forEach((externalId, details) -> {
            E entry = existing.get(externalId);
            if (entry == null) {
                E added = creation.of(Objects.requireNonNull(ids.get(externalId)), externalId, details);
                entities.persist(added);
                changed.put(added, Change.Before.NOTHING);
                count.countAdded();
            } else if (entry.active() && entry.details().equals(details)) {
                count.countUnchanged();
            } else {
                changed.put(entry, Change.Before.of(entry));
                entry.activate();
                entry.change(details);
                count.countChanged();
            }
        });
        existing.forEach((externalId, entry) -> {
            if (!wanted.containsKey(externalId) && entry.active()) {
                changed.put(entry, Change.Before.of(entry));
                entry.deactivate();
                count.countGone();
            }
        });
        // Rows refer to each other by id only, so Hibernate can't know that this kind must come before the next.
        entities.flush();
        List<Change> made = new ArrayList<>();
        changed.forEach((entry, before) -> made.add(Change.of(entry, before)));
        history.record(made);
        return count;
    }
}
