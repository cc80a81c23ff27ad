package nl.busbaan.directory.professional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.busbaan.directory.entry.Maintenance;
import nl.busbaan.directory.organisation.DirectoryChanged;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.Teams;
import nl.busbaan.directory.taxonomy.CodeCheck;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.directory.taxonomy.TermKind;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ProfessionalMaintenance extends Maintenance<ProfessionalId, ProfessionalDetails, Professional> {
    static final String PATH = "/directory/v1/professionals";

    private final Professionals professionals;
    private final Teams teams;
    private final Taxonomy taxonomy;
    private final Event<DirectoryChanged> changes;
    private final IdempotentRequest request;

    ProfessionalMaintenance(
            Professionals professionals,
            Teams teams,
            Taxonomy taxonomy,
            Event<DirectoryChanged> changes,
            IdempotentRequest request) {
        this.professionals = professionals;
        this.teams = teams;
        this.taxonomy = taxonomy;
        this.changes = changes;
        this.request = request;
    }

    @Override
    protected Professional create(ProfessionalDetails details) {
        return new Professional(ProfessionalId.next(), null, details);
    }

    @Override
    protected void store(Professional professional) {
        professionals.persistAndFlush(professional);
    }

    /** Who moves to another organisation leaves a team there, which others must hear as well. */
    @Override
    @Transactional
    public Professional change(ProfessionalId id, @Nullable String ifMatch, ProfessionalDetails details) {
        Optional<OrganisationId> before =
                professionals.findByIdOptional(id).map(p -> p.details().organisationId());
        Professional changed = super.change(id, ifMatch, details);
        before.filter(organisation -> !organisation.equals(details.organisationId()))
                .ifPresent(organisation -> changes.fire(new DirectoryChanged.InOrganisation(organisation)));
        return changed;
    }

    @Override
    protected Optional<Professional> lock(ProfessionalId id) {
        return professionals.locked(id);
    }

    @Override
    protected List<Violation> dangling(ProfessionalDetails details) {
        boolean inTeam = teams.active(details.teamId())
                .filter(t -> t.details().organisationId().equals(details.organisationId()))
                .isPresent();
        long people = Stream.concat(Stream.ofNullable(details.duoPartnerId()), details.standInIds().stream())
                .distinct()
                .count();
        long found = professionals
                .activeAmong(Stream.concat(Stream.ofNullable(details.duoPartnerId()), details.standInIds().stream())
                        .map(ProfessionalId::value)
                        .toList())
                .size();
        return new CodeCheck(taxonomy)
                .terms("lifeDomains", TermKind.LIFE_DOMAIN, details.lifeDomains())
                .terms("areas", TermKind.AREA, details.areas())
                .exists("role", taxonomy.roles().containsKey(details.role()), "Deze rol bestaat niet.")
                .exists("teamId", inTeam, "Dit team bestaat niet bij deze organisatie.")
                .exists("standInIds", people == found, "Een duopartner of vervanger bestaat niet.")
                .violations();
    }

    @Override
    protected Optional<String> stillNeeded(ProfessionalId id) {
        return Optional.empty();
    }

    @Override
    protected void changed(Professional professional) {
        if (professional.active() && professional.details().teamLead()) {
            professionals.handOverLead(professional);
        }
        professionals.flush();
        changes.fire(new DirectoryChanged.InOrganisation(professional.details().organisationId()));
    }

    @Override
    protected void added(Professional professional) {
        request.answered(201, PATH + "/" + professional.id());
    }
}
