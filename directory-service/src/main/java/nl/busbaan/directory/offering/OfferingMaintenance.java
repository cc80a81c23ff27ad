package nl.busbaan.directory.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.busbaan.directory.entry.Changes;
import nl.busbaan.directory.entry.DirectoryChanged;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Maintenance;
import nl.busbaan.directory.organisation.Organisations;
import nl.busbaan.directory.organisation.Teams;
import nl.busbaan.directory.taxonomy.CodeCheck;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.directory.taxonomy.TermKind;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.problem.Violation;

@ApplicationScoped
class OfferingMaintenance extends Maintenance<OfferingId, OfferingDetails, Offering> {
    static final String PATH = "/directory/v1/offerings";

    private final Offerings offerings;
    private final Organisations organisations;
    private final Teams teams;
    private final Taxonomy taxonomy;
    private final Event<DirectoryChanged> changes;
    private final IdempotentRequest request;
    private final Changes history;

    OfferingMaintenance(
            Offerings offerings,
            Organisations organisations,
            Teams teams,
            Taxonomy taxonomy,
            Event<DirectoryChanged> changes,
            IdempotentRequest request,
            Changes history) {
        this.offerings = offerings;
        this.organisations = organisations;
        this.teams = teams;
        this.taxonomy = taxonomy;
        this.changes = changes;
        this.request = request;
        this.history = history;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(EntryKind.SCHEME, EntryKind.SERVICE);
    }

    @Override
    protected OfferingId id(UUID key) {
        return new OfferingId(key);
    }

    @Override
    protected Class<OfferingDetails> detailsType() {
        return OfferingDetails.class;
    }

    @Override
    protected Optional<Offering> find(OfferingId id) {
        return offerings.findByIdOptional(id);
    }

    @Override
    protected Changes history() {
        return history;
    }

    @Override
    protected Offering create(OfferingDetails details) {
        return new Offering(OfferingId.next(), null, details);
    }

    @Override
    protected void store(Offering offering) {
        offerings.persistAndFlush(offering);
    }

    @Override
    protected void flush() {
        offerings.flush();
    }

    @Override
    protected Optional<Offering> lock(OfferingId id) {
        return offerings.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    protected List<Violation> dangling(OfferingDetails details) {
        boolean teamFits = details.teamId() == null
                || teams.active(details.teamId())
                        .filter(t -> t.details().organisationId().equals(details.organisationId()))
                        .isPresent();
        return new CodeCheck(taxonomy)
                .roles("whoDecides", details.whoDecides())
                .terms("lifeDomains", TermKind.LIFE_DOMAIN, details.lifeDomains())
                .terms("lifeEvents", TermKind.LIFE_EVENT, details.lifeEvents())
                .terms("areas", TermKind.AREA, details.areas())
                .exists(
                        "organisationId",
                        organisations.active(details.organisationId()).isPresent(),
                        "Deze organisatie bestaat niet.")
                .exists("teamId", teamFits, "Dit team bestaat niet bij deze organisatie.")
                .violations();
    }

    @Override
    protected Optional<String> stillNeeded(OfferingId id) {
        return Optional.empty();
    }

    @Override
    protected void changed(Offering offering, Optional<OfferingDetails> before) {
        OfferingDetails now = offering.details();
        boolean sameForDeciders =
                offering.active() && before.filter(now::tellsDecidersTheSame).isPresent();
        changes.fire(new DirectoryChanged.OneOffering(
                offering.key(),
                sameForDeciders
                        ? List.of()
                        : Stream.concat(before.stream(), Stream.of(now))
                                .map(OfferingDetails::deciding)
                                .distinct()
                                .toList()));
    }

    @Override
    protected void added(Offering offering) {
        request.answered(201, PATH + "/" + offering.id());
    }
}
