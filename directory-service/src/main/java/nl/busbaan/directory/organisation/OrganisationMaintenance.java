package nl.busbaan.directory.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.entry.Changes;
import nl.busbaan.directory.entry.DirectoryChanged;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Maintenance;
import nl.busbaan.directory.taxonomy.CodeCheck;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.directory.taxonomy.TermKind;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.problem.Violation;

@ApplicationScoped
class OrganisationMaintenance extends Maintenance<OrganisationId, OrganisationDetails, Organisation> {
    static final String PATH = "/directory/v1/organisations";

    private final Organisations organisations;
    private final Teams teams;
    private final Taxonomy taxonomy;
    private final Event<DirectoryChanged> changes;
    private final IdempotentRequest request;
    private final Changes history;

    OrganisationMaintenance(
            Organisations organisations,
            Teams teams,
            Taxonomy taxonomy,
            Event<DirectoryChanged> changes,
            IdempotentRequest request,
            Changes history) {
        this.organisations = organisations;
        this.teams = teams;
        this.taxonomy = taxonomy;
        this.changes = changes;
        this.request = request;
        this.history = history;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(EntryKind.ORGANISATION);
    }

    @Override
    protected OrganisationId id(UUID key) {
        return new OrganisationId(key);
    }

    @Override
    protected Class<OrganisationDetails> detailsType() {
        return OrganisationDetails.class;
    }

    @Override
    protected Optional<Organisation> find(OrganisationId id) {
        return organisations.findByIdOptional(id);
    }

    @Override
    protected Changes history() {
        return history;
    }

    @Override
    protected Organisation create(OrganisationDetails details) {
        return new Organisation(OrganisationId.next(), null, details);
    }

    @Override
    protected void store(Organisation organisation) {
        organisations.persistAndFlush(organisation);
    }

    @Override
    protected void flush() {
        organisations.flush();
    }

    @Override
    protected Optional<Organisation> lock(OrganisationId id) {
        return organisations.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    protected List<Violation> dangling(OrganisationDetails details) {
        return new CodeCheck(taxonomy)
                .terms("lifeDomains", TermKind.LIFE_DOMAIN, details.lifeDomains())
                .terms("areas", TermKind.AREA, details.areas())
                .violations();
    }

    @Override
    protected Optional<String> stillNeeded(OrganisationId id) {
        return teams.activeOf(id).isEmpty()
                ? Optional.empty()
                : Optional.of("Deze organisatie heeft nog teams. Haal eerst de teams weg.");
    }

    @Override
    protected void changed(Organisation organisation, Optional<OrganisationDetails> before) {
        changes.fire(new DirectoryChanged.InOrganisation(organisation.key()));
    }

    @Override
    protected void added(Organisation organisation) {
        request.answered(201, PATH + "/" + organisation.id());
    }
}
