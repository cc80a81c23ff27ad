package nl.busbaan.directory.informal;

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
import nl.busbaan.directory.organisation.Organisations;
import nl.busbaan.directory.taxonomy.CodeCheck;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.directory.taxonomy.TermKind;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.problem.Violation;

@ApplicationScoped
class InitiativeMaintenance extends Maintenance<InitiativeId, InitiativeDetails, Initiative> {
    static final String PATH = "/directory/v1/initiatives";

    private final Initiatives initiatives;
    private final Organisations organisations;
    private final Taxonomy taxonomy;
    private final Event<DirectoryChanged> changes;
    private final IdempotentRequest request;
    private final Changes history;

    InitiativeMaintenance(
            Initiatives initiatives,
            Organisations organisations,
            Taxonomy taxonomy,
            Event<DirectoryChanged> changes,
            IdempotentRequest request,
            Changes history) {
        this.initiatives = initiatives;
        this.organisations = organisations;
        this.taxonomy = taxonomy;
        this.changes = changes;
        this.request = request;
        this.history = history;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(EntryKind.INITIATIVE);
    }

    @Override
    protected InitiativeId id(UUID key) {
        return new InitiativeId(key);
    }

    @Override
    protected Class<InitiativeDetails> detailsType() {
        return InitiativeDetails.class;
    }

    @Override
    protected Optional<Initiative> find(InitiativeId id) {
        return initiatives.findByIdOptional(id);
    }

    @Override
    protected Changes history() {
        return history;
    }

    @Override
    protected Initiative create(InitiativeDetails details) {
        return new Initiative(InitiativeId.next(), null, details);
    }

    @Override
    protected void store(Initiative initiative) {
        initiatives.persistAndFlush(initiative);
    }

    @Override
    protected void flush() {
        initiatives.flush();
    }

    @Override
    protected Optional<Initiative> lock(InitiativeId id) {
        return initiatives.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    protected List<Violation> dangling(InitiativeDetails details) {
        boolean organisationFits = details.organisationId() == null
                || organisations.active(details.organisationId()).isPresent();
        return new CodeCheck(taxonomy)
                .terms("lifeDomains", TermKind.LIFE_DOMAIN, details.lifeDomains())
                .terms("areas", TermKind.AREA, details.areas())
                .exists("organisationId", organisationFits, "Deze organisatie bestaat niet.")
                .violations();
    }

    @Override
    protected Optional<String> stillNeeded(InitiativeId id) {
        return Optional.empty();
    }

    @Override
    protected void changed(Initiative initiative, Optional<InitiativeDetails> before) {
        changes.fire(new DirectoryChanged.OneInitiative(initiative.key()));
    }

    @Override
    protected void added(Initiative initiative) {
        request.answered(201, PATH + "/" + initiative.id());
    }
}
