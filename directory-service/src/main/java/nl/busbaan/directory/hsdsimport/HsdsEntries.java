package nl.busbaan.directory.hsdsimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.busbaan.directory.entry.Change;
import nl.busbaan.directory.entry.Changes;
import nl.busbaan.directory.entry.Entry;
import nl.busbaan.directory.hsds.HsdsRecord;
import nl.busbaan.directory.hsds.HsdsTables;
import nl.busbaan.directory.hsds.ImportedEntries;
import nl.busbaan.directory.offering.Offering;
import nl.busbaan.directory.offering.OfferingId;
import nl.busbaan.directory.organisation.Organisation;
import nl.busbaan.directory.organisation.OrganisationDetails;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Makes imported organisations and services entries of the kaart, so that they are found. */
@ApplicationScoped
class HsdsEntries {
    /** Of what a source no longer offers. */
    private static final Set<String> OVER = Set.of("inactive", "defunct");
    /** External id of the organisation that stands for the source itself, where a service names none. */
    private static final String SOURCE_ITSELF = "source";

    private final EntityManager entities;
    private final Taxonomy taxonomy;
    private final Clock clock;

    private final Changes history;

    HsdsEntries(EntityManager entities, Taxonomy taxonomy, Clock clock, Changes history) {
        this.history = history;
        this.entities = entities;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    /**
     * @param others ids that are another source's: its entries stand for them
     * @return whether anything is different now
     */
    boolean apply(String source, HsdsContent content, Set<String> others) {
        Known<Organisation> organisations = new Known<>(Organisation.class, source);
        Known<Offering> offerings = new Known<>(Offering.class, source);
        EntryDetails details = new EntryDetails(source, content.records(), taxonomy, clock);
        Map<String, OrganisationId> ids = new HashMap<>();
        for (HsdsRecord row : content.records().of(HsdsTables.ORGANIZATIONS)) {
            if (others.contains(row.id())) {
                elsewhere(row.id()).ifPresent(id -> ids.put(row.id(), id));
            } else {
                OrganisationDetails before =
                        organisations.find(row.id()).map(Organisation::details).orElse(null);
                ids.put(row.id(), organisation(organisations, row.id(), details.organisation(row, before)));
            }
        }
        for (HsdsRecord row : content.records().of(HsdsTables.SERVICES)) {
            if (!others.contains(row.id()) && !OVER.contains(row.text("status"))) {
                OrganisationId organisation = ids.get(row.text("organization_id"));
                if (organisation == null) {
                    OrganisationDetails before = organisations
                            .find(SOURCE_ITSELF)
                            .map(Organisation::details)
                            .orElse(null);
                    organisation = organisation(organisations, SOURCE_ITSELF, details.sourceItself(before));
                    ids.put(row.text("organization_id"), organisation);
                }
                OrganisationId under = organisation;
                Optional<Offering> known = offerings.find(row.id());
                var wanted = details.offering(
                        row, under, known.map(Offering::details).orElse(null));
                offerings.keep(row.id(), wanted, externalId -> new Offering(OfferingId.next(), externalId, wanted));
            }
        }
        offerings.takeOffTheRest();
        organisations.takeOffTheRest();
        entities.flush();
        List<Change> made = new ArrayList<>(organisations.changes());
        made.addAll(offerings.changes());
        history.record(made);
        return !made.isEmpty();
    }

    private OrganisationId organisation(Known<Organisation> organisations, String id, OrganisationDetails wanted) {
        Organisation kept = organisations.keep(
                id, wanted, externalId -> new Organisation(OrganisationId.next(), externalId, wanted));
        return kept.id();
    }

    /** The organisation on the kaart that another source gave this id, or whose own id it is. */
    private Optional<OrganisationId> elsewhere(String id) {
        return entities.createQuery(
                        "from Organisation where externalId like :imported or cast(id.value as string) = :id",
                        Organisation.class)
                .setParameter("imported", ImportedEntries.externalId("%", id))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Organisation::id);
    }

    private interface Creation<E> {
        E of(String externalId);
    }

    /** The entries of one kind that the source has on the kaart. */
    private final class Known<E extends Entry<?>> {
        private final String source;
        private final Map<String, E> known = new HashMap<>();
        private final Set<String> kept = new HashSet<>();
        private final Map<E, Change.Before> changed = new LinkedHashMap<>();

        Known(Class<E> type, String source) {
            this.source = source;
            entities.createQuery("from " + type.getSimpleName() + " where externalId like :prefix", type)
                    .setParameter("prefix", ImportedEntries.externalId(source, "%"))
                    .getResultStream()
                    .forEach(e -> known.put(e.externalId().orElseThrow(), e));
        }

        Optional<E> find(String id) {
            return Optional.ofNullable(known.get(ImportedEntries.externalId(source, id)));
        }

        E keep(String id, Object wanted, Creation<E> creation) {
            String externalId = ImportedEntries.externalId(source, id);
            @Nullable E entry = known.get(externalId);
            boolean again = !kept.add(externalId);
            if (entry == null) {
                entry = creation.of(externalId);
                entities.persist(entry);
                known.put(externalId, entry);
                changed.put(entry, Change.Before.NOTHING);
            } else if (!again && !(entry.active() && entry.details().equals(wanted))) {
                changed.put(entry, Change.Before.of(entry));
                change(entry, wanted);
            }
            return Objects.requireNonNull(entry);
        }

        @SuppressWarnings("unchecked") // the details are made for this kind of entry
        private void change(E entry, Object wanted) {
            entry.activate();
            ((Entry<Object>) entry).change(wanted);
        }

        /** Takes off the map what the source no longer has. */
        void takeOffTheRest() {
            known.forEach((externalId, entry) -> {
                if (!kept.contains(externalId) && entry.active()) {
                    changed.put(entry, Change.Before.of(entry));
                    entry.deactivate();
                }
            });
        }

        /** What became different, once it is written to the database. */
        List<Change> changes() {
            List<Change> made = new ArrayList<>();
            changed.forEach((entry, before) -> made.add(Change.of(entry, before)));
            return made;
        }
    }
}
