package nl.busbaan.directory.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.busbaan.directory.informal.Initiative;
import nl.busbaan.directory.offering.Offering;
import nl.busbaan.directory.organisation.DirectoryChanged;
import nl.busbaan.directory.organisation.Organisation;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.professional.Absences;
import nl.busbaan.directory.professional.Professional;
import nl.busbaan.directory.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Reads the entries a change may touch, in one query per kind. */
@ApplicationScoped
class Snapshots {
    private final EntityManager entities;
    private final Absences absences;
    private final Taxonomy taxonomy;
    private final Clock clock;

    Snapshots(EntityManager entities, Absences absences, Taxonomy taxonomy, Clock clock) {
        this.entities = entities;
        this.absences = absences;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    Snapshot of(DirectoryChanged change) {
        OrganisationId scope = switch (change) {
            case DirectoryChanged.Everything e -> null;
            case DirectoryChanged.InOrganisation in -> in.organisation();
        };
        Instant now = clock.instant();
        List<Organisation> organisations = all(Organisation.class, "id", scope);
        List<Team> teams = all(Team.class, "details.organisationId", scope);
        List<Professional> professionals = all(Professional.class, "details.organisationId", scope);
        return new Snapshot(
                organisations,
                teams,
                professionals,
                all(Offering.class, "details.organisationId", scope),
                all(Initiative.class, "details.organisationId", scope),
                absences.ahead(professionals.stream().map(Professional::id).toList(), now),
                taxonomy.roles(),
                new Words(taxonomy.terms()),
                Snapshot.byId(organisations, Organisation::id),
                Snapshot.byId(teams, Team::id),
                now);
    }

    private <T> List<T> all(Class<T> type, String organisation, @Nullable OrganisationId scope) {
        String select = "from " + type.getSimpleName() + " e";
        return scope == null
                ? entities.createQuery(select + " order by e.id.value", type).getResultList()
                : entities.createQuery(select + " where e." + organisation + " = :scope order by e.id.value", type)
                        .setParameter("scope", scope)
                        .getResultList();
    }
}
