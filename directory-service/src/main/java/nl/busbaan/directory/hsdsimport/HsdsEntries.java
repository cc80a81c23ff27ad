package nl.busbaan.directory.hsdsimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.busbaan.directory.entry.Entry;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.hsds.HsdsRecord;
import nl.busbaan.directory.hsds.HsdsTables;
import nl.busbaan.directory.hsds.ImportedEntries;
import nl.busbaan.directory.importing.Conflicts;
import nl.busbaan.directory.importing.Count;
import nl.busbaan.directory.importing.ImportedChange;
import nl.busbaan.directory.importing.Merge;
import nl.busbaan.directory.importing.Merging;
import nl.busbaan.directory.importing.Removal;
import nl.busbaan.directory.offering.Offering;
import nl.busbaan.directory.offering.OfferingDetails;
import nl.busbaan.directory.offering.OfferingId;
import nl.busbaan.directory.organisation.Organisation;
import nl.busbaan.directory.organisation.OrganisationDetails;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.directory.wording.Wordings;

/** Makes imported organisations and services entries of the kaart, so that they are found. */
@ApplicationScoped
class HsdsEntries {
    /** Of what a source no longer offers. */
    private static final Set<String> OVER = Set.of("inactive", "defunct");
    /** External id of the organisation that stands for the source itself, where a service names none. */
    private static final String SOURCE_ITSELF = "source";

    private final EntityManager entities;
    private final Taxonomy taxonomy;
    private final Merging merging;
    private final Wordings wordings;
    private final Clock clock;

    HsdsEntries(EntityManager entities, Taxonomy taxonomy, Merging merging, Wordings wordings, Clock clock) {
        this.entities = entities;
        this.taxonomy = taxonomy;
        this.merging = merging;
        this.wordings = wordings;
        this.clock = clock;
    }

    /**
     * An import of a source.
     *
     * @param others ids that are another source's: its entries stand for them
     */
    record Import(UUID run, String source, HsdsContent content, Set<String> others, Conflicts conflicts) {
        private String externalId(String id) {
            return ImportedEntries.externalId(source, id);
        }

        private Merge.Whose whose() {
            return new Merge.Whose(externalId(""), false);
        }
    }

    /**
     * What an import does to the entries.
     *
     * @param counts by table
     * @param changes the first of them
     * @param changesInAll how many there are
     * @param removesMany files that lack so many that it looks like a mistake
     */
    record Applied(
            Map<String, Count> counts, List<ImportedChange> changes, int changesInAll, List<String> removesMany) {
        boolean nothing() {
            return counts.values().stream().allMatch(Count::nothing);
        }
    }

    Applied apply(Import from) {
        Merge.Means means = merging.means(from.run);
        EntryDetails details = new EntryDetails(from.source, from.content.records(), taxonomy, clock);
        Map<String, OrganisationId> elsewhere = elsewhere(from);
        Map<String, OrganisationDetails> organisations = organisations(from, details, elsewhere);
        var ids = Merge.Ids.of(
                entities,
                from.whose(),
                Organisation.class,
                organisations.keySet(),
                OrganisationId::new,
                OrganisationId::next);
        Map<String, OfferingDetails> offerings = offerings(from, details, id -> {
            OrganisationId other = elsewhere.get(id);
            String externalId = from.externalId(id);
            return other != null
                    ? other
                    : ids.id(organisations.containsKey(externalId) ? externalId : from.externalId(SOURCE_ITSELF));
        });
        Merge<OrganisationId, OrganisationDetails, Organisation> ofOrganisations = new Merge<>(
                means,
                Organisation.class,
                Organisation::new,
                ids,
                merging.threeWay(OrganisationDetails.class, from.conflicts, EntryKind.ORGANISATION));
        Merge<OfferingId, OfferingDetails, Offering> ofOfferings = new Merge<>(
                means,
                Offering.class,
                Offering::new,
                Merge.Ids.of(
                        entities, from.whose(), Offering.class, offerings.keySet(), OfferingId::new, OfferingId::next),
                merging.threeWay(OfferingDetails.class, from.conflicts, EntryKind.SCHEME, EntryKind.SERVICE));
        List<String> removesMany = Stream.of(
                        Map.entry(HsdsTables.ORGANIZATIONS, ofOrganisations),
                        Map.entry(HsdsTables.SERVICES, ofOfferings))
                .filter(merge -> merge.getValue().wouldRemoveMany())
                .map(merge -> file(merge.getKey()))
                .toList();
        Map<String, Count> counts = new LinkedHashMap<>();
        counts.put(HsdsTables.ORGANIZATIONS, merge(means, HsdsTables.ORGANIZATIONS, ofOrganisations, organisations));
        counts.put(HsdsTables.SERVICES, merge(means, HsdsTables.SERVICES, ofOfferings, offerings));
        return new Applied(
                counts, means.preview().changes(wordings), means.preview().inAll(), removesMany);
    }

    private static <D> Count merge(Merge.Means means, String table, Merge<?, D, ?> merge, Map<String, D> wanted) {
        means.preview().of(file(table));
        wanted.forEach(merge::of);
        return merge.finish(Removal.REMOVE);
    }

    private static String file(String table) {
        return HsdsTables.of(table).fileName();
    }

    /** By external id: those of the source, and the source itself when a service names none of them. */
    private Map<String, OrganisationDetails> organisations(
            Import from, EntryDetails details, Map<String, OrganisationId> elsewhere) {
        Map<String, OrganisationDetails> before = before(from, Organisation.class);
        Map<String, OrganisationDetails> wanted = new LinkedHashMap<>();
        for (HsdsRecord row : from.content.records().of(HsdsTables.ORGANIZATIONS)) {
            if (!from.others.contains(row.id())) {
                String externalId = from.externalId(row.id());
                wanted.put(externalId, details.organisation(row, before.get(externalId)));
            }
        }
        boolean placeless = services(from)
                .map(row -> row.text("organization_id"))
                .anyMatch(id -> !elsewhere.containsKey(id) && !wanted.containsKey(from.externalId(id)));
        if (placeless) {
            String externalId = from.externalId(SOURCE_ITSELF);
            wanted.put(externalId, details.sourceItself(before.get(externalId)));
        }
        return wanted;
    }

    private Map<String, OfferingDetails> offerings(
            Import from, EntryDetails details, Function<String, OrganisationId> organisation) {
        Map<String, OfferingDetails> before = before(from, Offering.class);
        Map<String, OfferingDetails> wanted = new LinkedHashMap<>();
        services(from).forEach(row -> {
            String externalId = from.externalId(row.id());
            wanted.put(
                    externalId,
                    details.offering(row, organisation.apply(row.text("organization_id")), before.get(externalId)));
        });
        return wanted;
    }

    private static Stream<HsdsRecord> services(Import from) {
        return from.content.records().of(HsdsTables.SERVICES).stream()
                .filter(row -> !from.others.contains(row.id()) && !OVER.contains(row.text("status")));
    }

    /** What the source's entries are now. */
    private <D, E extends Entry<D>> Map<String, D> before(Import from, Class<E> type) {
        Map<String, D> before = new HashMap<>();
        entities.createQuery("from " + type.getSimpleName() + " where externalId like :prefix", type)
                .setParameter("prefix", from.externalId("%"))
                .getResultStream()
                .forEach(entry -> before.put(entry.externalId().orElseThrow(), entry.details()));
        entities.clear();
        return before;
    }

    /** The organisations on the kaart that another source gave their id, or whose own id it is. */
    private Map<String, OrganisationId> elsewhere(Import from) {
        Map<String, OrganisationId> elsewhere = new HashMap<>();
        for (HsdsRecord row : from.content.records().of(HsdsTables.ORGANIZATIONS)) {
            if (from.others.contains(row.id())) {
                entities.createQuery(
                                "from Organisation where externalId like :imported or cast(id.value as string) = :id",
                                Organisation.class)
                        .setParameter("imported", ImportedEntries.externalId("%", row.id()))
                        .setParameter("id", row.id())
                        .getResultStream()
                        .findFirst()
                        .ifPresent(organisation -> elsewhere.put(row.id(), organisation.id()));
            }
        }
        return elsewhere;
    }
}
