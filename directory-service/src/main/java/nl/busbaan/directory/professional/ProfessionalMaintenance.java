package nl.busbaan.directory.professional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.entry.Changes;
import nl.busbaan.directory.entry.DirectoryChanged;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Maintenance;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.organisation.Teams;
import nl.busbaan.directory.taxonomy.CodeCheck;
import nl.busbaan.directory.taxonomy.Role;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.directory.taxonomy.TermKind;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.problem.Violation;

@ApplicationScoped
class ProfessionalMaintenance extends Maintenance<ProfessionalId, ProfessionalDetails, Professional> {
    static final String PATH = "/directory/v1/professionals";

    private final Professionals professionals;
    private final Teams teams;
    private final Taxonomy taxonomy;
    private final StandInCheck standInCheck;
    private final Event<DirectoryChanged> changes;
    private final Event<ProfessionalLeft> left;
    private final IdempotentRequest request;
    private final Changes history;

    ProfessionalMaintenance(
            Professionals professionals,
            Teams teams,
            Taxonomy taxonomy,
            StandInCheck standInCheck,
            Event<DirectoryChanged> changes,
            Event<ProfessionalLeft> left,
            IdempotentRequest request,
            Changes history) {
        this.professionals = professionals;
        this.teams = teams;
        this.taxonomy = taxonomy;
        this.standInCheck = standInCheck;
        this.changes = changes;
        this.left = left;
        this.request = request;
        this.history = history;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(EntryKind.PROFESSIONAL);
    }

    @Override
    protected ProfessionalId id(UUID key) {
        return new ProfessionalId(key);
    }

    @Override
    protected Class<ProfessionalDetails> detailsType() {
        return ProfessionalDetails.class;
    }

    @Override
    protected Optional<Professional> find(ProfessionalId id) {
        return professionals.findByIdOptional(id);
    }

    @Override
    protected Changes history() {
        return history;
    }

    @Override
    protected Professional create(ProfessionalDetails details) {
        return new Professional(ProfessionalId.next(), null, details);
    }

    @Override
    protected void store(Professional professional) {
        professionals.persistAndFlush(professional);
    }

    @Override
    protected void flush() {
        professionals.flush();
    }

    @Override
    protected Optional<Professional> lock(ProfessionalId id) {
        return professionals.locked(id);
    }

    @Override
    protected List<Violation> dangling(ProfessionalDetails details) {
        CodeCheck check = new CodeCheck(taxonomy)
                .terms("lifeDomains", TermKind.LIFE_DOMAIN, details.lifeDomains())
                .terms("areas", TermKind.AREA, details.areas());
        standInCheck.onTheMap("", details.duoPartnerId(), details.standInIds(), check);
        checkAssignments(details.assignments(), check);
        return check.violations();
    }

    @Override
    protected List<Violation> fixed(Professional professional, ProfessionalDetails details) {
        CodeCheck check = new CodeCheck(taxonomy);
        standInCheck.othersThan(professional.id(), "", details.duoPartnerId(), details.standInIds(), check);
        return check.violations();
    }

    private void checkAssignments(List<Assignment> assignments, CodeCheck check) {
        Map<String, Role> roles = taxonomy.roles();
        Set<TeamId> seen = new HashSet<>();
        for (int i = 0; i < assignments.size(); i++) {
            Assignment one = assignments.get(i);
            boolean inTeam = teams.active(one.teamId())
                    .filter(t -> t.details().organisationId().equals(one.organisationId()))
                    .isPresent();
            String place = "assignments[" + i + "].";
            check.exists(place + "role", roles.containsKey(one.role()), "Deze rol bestaat niet.")
                    .exists(place + "teamId", inTeam, "Dit team bestaat niet bij deze organisatie.")
                    .exists(place + "teamId", seen.add(one.teamId()), "Dit team staat er twee keer in.");
        }
    }

    @Override
    protected Optional<String> stillNeeded(ProfessionalId id) {
        return Optional.empty();
    }

    @Override
    protected void changed(Professional professional, Optional<ProfessionalDetails> before) {
        if (professional.active()) {
            professionals.handOverLead(professional, this::changeAlso);
        } else {
            professional.account().ifPresent(account -> left.fire(new ProfessionalLeft(professional.id(), account)));
        }
        Set<UUID> touched = new HashSet<>(professional.details().teams());
        before.ifPresent(b -> touched.addAll(b.teams()));
        changes.fire(new DirectoryChanged.OneProfessional(professional.key(), touched));
    }

    private void changeAlso(Professional other, ProfessionalDetails details) {
        rewrite(other, details);
        changes.fire(new DirectoryChanged.OneProfessional(other.key(), details.teams()));
    }

    @Override
    protected void added(Professional professional) {
        request.answered(201, PATH + "/" + professional.id());
    }
}
