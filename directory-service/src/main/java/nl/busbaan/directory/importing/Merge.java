package nl.busbaan.directory.importing;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.busbaan.directory.entry.Change;
import nl.busbaan.directory.entry.Changes;
import nl.busbaan.directory.entry.Entry;

/**
 * Brings the entries of one file into the database, some hundreds at a time: new ones are added, different ones changed, and imported
 * ones that the file no longer has leave the map. Entries that were added by hand or came in from elsewhere are left alone.
 */
public final class Merge<I, D, E extends Entry<D>> implements Details.Use<D> {
    private static final int CHUNK = 500;
    /** Below this many, or this share of all, entries leave without being asked for twice. */
    private static final int FEW = 20;

    private static final double SHARE = 0.2;

    private final Means means;
    private final Class<E> type;
    private final Creation<I, D, E> creation;
    private final Ids<I> ids;
    private final ThreeWay<D> threeWay;
    private final Count count = new Count();
    private final Map<String, D> waiting = new LinkedHashMap<>();
    private final List<ImportStatements.Said> said = new ArrayList<>();

    /** What every merge works with. */
    public record Means(
            EntityManager entities,
            Changes history,
            Leaving leaving,
            Preview preview,
            Consumer<Collection<ImportStatements.Said>> statements) {}

    public interface Creation<I, D, E> {
        E of(I id, String externalId, D details);
    }

    /**
     * Whose entries an import may touch.
     *
     * @param prefix of external ids
     * @param exclude it is about all those that don't begin with it
     */
    public record Whose(String prefix, boolean exclude) {
        String condition() {
            return exclude ? "e.externalId not like :prefix" : "e.externalId like :prefix";
        }
    }

    /**
     * External id to id, of all imported entries of a kind and of those that come.
     *
     * @param active external ids of those on the map now
     */
    public record Ids<I>(Map<String, I> all, Set<String> active, Set<String> inFile) {

        /** @param whose condition on the external id: each file has its own part of the entries */
        public static <I> Ids<I> of(
                EntityManager entities,
                Whose whose,
                Class<?> type,
                Set<String> inFile,
                Function<UUID, I> wrap,
                Supplier<I> fresh) {
            Map<String, I> all = new HashMap<>();
            Set<String> active = new TreeSet<>();
            entities.createQuery(
                            "select e.externalId, e.id.value, e.active from %s e where e.externalId is not null and %s"
                                    .formatted(type.getSimpleName(), whose.condition()),
                            Object[].class)
                    .setParameter("prefix", whose.prefix() + "%")
                    .getResultStream()
                    .forEach(row -> {
                        String externalId = Objects.requireNonNull((String) row[0]);
                        all.put(externalId, wrap.apply((UUID) row[1]));
                        if (Boolean.TRUE.equals(row[2])) {
                            active.add(externalId);
                        }
                    });
            inFile.forEach(externalId -> all.computeIfAbsent(externalId, x -> fresh.get()));
            return new Ids<>(all, active, inFile);
        }

        public I id(String externalId) {
            return Objects.requireNonNull(all.get(externalId));
        }

        /** What rows may refer to: what is on the map or comes with this import. */
        Map<String, I> known() {
            Map<String, I> known = new HashMap<>(all);
            known.keySet().removeIf(externalId -> !active.contains(externalId) && !inFile.contains(externalId));
            return known;
        }
    }

    public Merge(Means means, Class<E> type, Creation<I, D, E> creation, Ids<I> ids, ThreeWay<D> threeWay) {
        this.means = means;
        this.type = type;
        this.creation = creation;
        this.ids = ids;
        this.threeWay = threeWay;
    }

    @Override
    public void of(String externalId, D details) {
        waiting.put(externalId, details);
        if (waiting.size() == CHUNK) {
            bringIn();
        }
    }

    /** Imported entries on the map that the file doesn't have. */
    private List<String> missing() {
        return ids.active.stream().filter(id -> !ids.inFile.contains(id)).toList();
    }

    public boolean wouldRemoveMany() {
        return isMany(missing().size(), ids.active.size());
    }

    static boolean isMany(int gone, int all) {
        return gone > FEW && gone > all * SHARE;
    }

    public Count finish(Removal removal) {
        bringIn();
        if (removal != Removal.KEEP) {
            List<String> missing = missing();
            for (int from = 0; from < missing.size(); from += CHUNK) {
                takeAway(missing.subList(from, Math.min(from + CHUNK, missing.size())));
            }
        }
        return count;
    }

    private void bringIn() {
        Map<String, E> existing = read(waiting.keySet());
        Map<E, Change.Before> changed = new LinkedHashMap<>();
        waiting.forEach((externalId, details) -> {
            E entry = existing.get(externalId);
            if (entry == null) {
                E added = creation.of(ids.id(externalId), externalId, details);
                means.entities.persist(added);
                changed.put(added, Change.Before.NOTHING);
                means.preview.isNew(externalId, details);
                count.countAdded();
            } else {
                bringIn(externalId, entry, details, changed);
            }
        });
        store(changed);
        waiting.clear();
    }

    private void bringIn(String externalId, E entry, D details, Map<E, Change.Before> changed) {
        if (threeWay.staysOff(entry)) {
            means.preview.staysOff(externalId, entry);
            count.countUnchanged();
            return;
        }
        ThreeWay.Merged<D> merged = threeWay.merge(entry, details);
        count.countConflicts(merged.conflicts());
        if (merged.said() != null) {
            said.add(new ImportStatements.Said(entry.kind(), entry.key(), merged.said(), merged.unsettled()));
        }
        if (entry.active() && entry.details().equals(merged.details())) {
            count.countUnchanged();
        } else {
            changed.put(entry, Change.Before.of(entry));
            count.countChanged();
        }
        means.preview.differs(externalId, entry, details, merged);
        if (changed.containsKey(entry)) {
            entry.activate();
            entry.change(merged.details());
        }
    }

    private void takeAway(List<String> externalIds) {
        Map<E, Change.Before> changed = new LinkedHashMap<>();
        read(externalIds).forEach((externalId, entry) -> {
            changed.put(entry, Change.Before.of(entry));
            means.preview.isGone(externalId, entry);
            means.leaving.takeOff(entry);
            count.countGone();
        });
        store(changed);
    }

    private Map<String, E> read(Collection<String> externalIds) {
        Map<String, E> found = new LinkedHashMap<>();
        if (!externalIds.isEmpty()) {
            means.entities
                    .createQuery(
                            "from %s where externalId in :ids order by externalId".formatted(type.getSimpleName()),
                            type)
                    .setParameter("ids", externalIds)
                    .getResultList()
                    .forEach(e -> found.put(e.externalId().orElseThrow(), e));
        }
        return found;
    }

    private void store(Map<E, Change.Before> changed) {
        // Rows refer to each other by id only, so Hibernate can't know that this kind must come before the next.
        means.entities.flush();
        List<Change> made = new ArrayList<>();
        changed.forEach((entry, before) -> made.add(Change.of(entry, before)));
        means.history.record(made);
        means.statements.accept(said);
        said.clear();
        means.entities.clear();
    }
}
