package nl.busbaan.directory.opendata;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.directory.entry.DirectoryChanged;
import nl.busbaan.directory.entry.Entry;
import nl.busbaan.directory.hsds.HsdsItem;
import nl.busbaan.directory.hsds.HsdsItems;
import nl.busbaan.directory.hsds.HsdsTables;
import nl.busbaan.directory.hsds.ImportedEntries;
import nl.busbaan.directory.hsds.ItemMaker;
import nl.busbaan.directory.informal.Initiative;
import nl.busbaan.directory.offering.Offering;
import nl.busbaan.directory.organisation.Organisation;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Keeps the open data of our own kaart, in the transaction of each change. */
@ApplicationScoped
class OwnKaart {
    /**
     * After the publication, whose lock lets one transaction at a time come this far and whose reading left no old rows in
     * memory.
     */
    private static final int AFTER_PUBLICATION = 3000;

    private static final int STORED_AT_ONCE = 2000;
    /** The code lists stand under no organisation. */
    private static final UUID CODE_LISTS = OwnTaxonomy.LIFE_DOMAIN.id();

    private final EntityManager entities;
    private final Taxonomy taxonomy;
    private final HsdsItems items;
    private final String province;

    OwnKaart(EntityManager entities, Taxonomy taxonomy, HsdsItems items, OpenDataConfig config) {
        this.province = config.province();
        this.entities = entities;
        this.taxonomy = taxonomy;
        this.items = items;
    }

    /** Open data is derived: a database that has none yet, after an update of the product, gets it now. */
    @Transactional
    void start(@Observes StartupEvent event) {
        if (items.none(HsdsItems.OWN)) {
            changed(new DirectoryChanged.Everything());
        }
    }

    void changed(@Observes @Priority(AFTER_PUBLICATION) DirectoryChanged change) {
        if (change instanceof DirectoryChanged.OneProfessional) {
            // Nothing about a person is open data.
            return;
        }
        Labels labels = new Labels(taxonomy);
        targetGroups().forEach(labels::addTargetGroup);
        Set<UUID> present = new HashSet<>(store(new ItemMaker(labels.taxonomies(), CODE_LISTS, Map.of()).items()));
        switch (change) {
            // A code list changed: what it calls things stands all over the kaart, and a code of it may be gone.
            case DirectoryChanged.Everything _, DirectoryChanged.Several _ -> {
                present.addAll(entries(null, labels));
                items.retire(HsdsItems.OWN, null, present);
            }
            case DirectoryChanged.InOrganisation(UUID organisation) -> refresh(organisation, labels);
            case DirectoryChanged.OneOffering(UUID offering, var _) ->
                find(Offering.class, offering)
                        .ifPresent(o -> refresh(o.details().organisationId().value(), labels));
            case DirectoryChanged.OneInitiative(UUID initiative) ->
                find(Initiative.class, initiative).ifPresent(i -> refresh(i, labels));
            case DirectoryChanged.OneProfessional _ -> {}
        }
        entities.clear();
    }

    private void refresh(UUID organisation, Labels labels) {
        items.retire(HsdsItems.OWN, organisation, entries(organisation, labels));
    }

    /** An initiative without an organisation stands under one of its own, which goes when it comes under another. */
    private void refresh(Initiative initiative, Labels labels) {
        Set<UUID> present = Set.of();
        if (initiative.details().organisationId() != null) {
            refresh(initiative.details().organisationId().value(), labels);
        } else if (initiative.active()) {
            Group group = new Group();
            group.initiatives.add(initiative);
            present = store(group.items(OwnRecords.ownOrganisation(initiative), labels, province));
        }
        items.retire(HsdsItems.OWN, OwnRecords.ownOrganisation(initiative), present);
    }

    private <T> Optional<T> find(Class<T> type, UUID id) {
        return entities.createQuery("from " + type.getSimpleName() + " e where e.id.value = :id", type)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private Set<UUID> entries(@Nullable UUID organisation, Labels labels) {
        Map<UUID, Group> groups = new HashMap<>();
        all(Organisation.class, "id.value", organisation)
                .forEach(o -> group(groups, o.key()).organisations.add(o));
        all(Team.class, "details.organisationId.value", organisation)
                .forEach(t -> group(groups, t.details().organisationId().value())
                        .teams
                        .add(t));
        all(Offering.class, "details.organisationId.value", organisation)
                .forEach(o -> group(groups, o.details().organisationId().value())
                        .offerings
                        .add(o));
        all(Initiative.class, "details.organisationId.value", organisation)
                .forEach(i ->
                        group(groups, OwnRecords.organisationOf(i)).initiatives.add(i));
        Set<UUID> present = new HashSet<>();
        List<HsdsItem> waiting = new ArrayList<>();
        groups.forEach((id, group) -> {
            waiting.addAll(group.items(id, labels, province));
            if (waiting.size() >= STORED_AT_ONCE) {
                present.addAll(store(waiting));
                waiting.clear();
            }
        });
        present.addAll(store(waiting));
        return present;
    }

    private Set<UUID> store(List<HsdsItem> some) {
        items.store(HsdsItems.OWN, some);
        return some.stream().map(HsdsItem::id).collect(Collectors.toSet());
    }

    private static Group group(Map<UUID, Group> groups, UUID organisation) {
        return groups.computeIfAbsent(organisation, o -> new Group());
    }

    /** Those on the map that we keep ourselves: what was imported from HSDS goes out as it came. */
    private <T extends Entry<?>> List<T> all(Class<T> type, String organisation, @Nullable UUID scope) {
        String select = "from " + type.getSimpleName() + " e where e.active and (e.externalId is null or not "
                + "e.externalId like :imported)";
        var query = scope == null
                ? entities.createQuery(select + " order by e.id.value", type)
                : entities.createQuery(select + " and e." + organisation + " = :scope order by e.id.value", type)
                        .setParameter("scope", scope);
        return query.setParameter("imported", ImportedEntries.PREFIX + "%").getResultList();
    }

    private List<String> targetGroups() {
        @SuppressWarnings("unchecked") // one text column
        List<String> codes = entities.createNativeQuery("""
                        select distinct unnest(target_groups) from offering where active
                        union select distinct unnest(target_groups) from initiative where active
                        """).getResultList();
        return codes;
    }

    /** An organisation with all that stands under it. */
    private static final class Group {
        private final List<Organisation> organisations = new ArrayList<>();
        private final List<Team> teams = new ArrayList<>();
        private final List<Offering> offerings = new ArrayList<>();
        private final List<Initiative> initiatives = new ArrayList<>();

        List<HsdsItem> items(UUID id, Labels labels, String province) {
            OwnRecords own = new OwnRecords(labels, province);
            Map<TeamId, Team> byId = teams.stream().collect(Collectors.toMap(Team::id, t -> t));
            organisations.forEach(own::add);
            teams.forEach(own::add);
            offerings.forEach(o -> own.add(
                    o,
                    o.details().teamId() == null ? null : byId.get(o.details().teamId())));
            initiatives.forEach(own::add);
            return new ItemMaker(own.records(), id, own.words())
                    .items().stream()
                            .filter(item -> !item.kind().equals(HsdsTables.TAXONOMY_TERMS))
                            .toList();
        }
    }
}
