package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.colleague.Team;
import nl.busbaan.consent.colleague.Teams;
import nl.busbaan.consent.consent.Recipient;
import nl.busbaan.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Finds for whom consent is asked, and how the resident reads it. */
@ApplicationScoped
class Recipients {
    private final Colleagues colleagues;
    private final Teams teams;

    Recipients(Colleagues colleagues, Teams teams) {
        this.colleagues = colleagues;
        this.teams = teams;
    }

    record Named(
            @Nullable UUID professionalId,
            @Nullable String role,
            @Nullable UUID teamId,
            UUID organisationId) {}

    /** @param jobs the jobs it covers today */
    record Found(Recipient recipient, String label, List<Assignment> jobs) {}

    Optional<Found> find(Named named, List<Violation> violations) {
        Optional<String> organisation = teams.organisationName(named.organisationId());
        if (organisation.isEmpty()) {
            violations.add(Violation.inBody("recipient.organisationId", "Deze organisatie kennen wij niet."));
            return Optional.empty();
        }
        Optional<Found> found = named.professionalId() != null
                ? person(named, named.professionalId())
                : group(named, organisation.get());
        if (found.isEmpty()) {
            violations.add(Violation.inBody(
                    "recipient", "Hier werkt niemand die hierbij past. Kies een andere collega, rol of team."));
        }
        return found;
    }

    /** Of an earlier question: empty when nobody works there as that any more. */
    Optional<Found> stillThere(Recipient recipient) {
        Named named = switch (recipient) {
            case Recipient.Person r -> new Named(r.colleague().value(), null, null, r.organisation());
            case Recipient.RoleAtTeam r -> new Named(null, r.role(), r.team(), r.organisation());
            case Recipient.WholeTeam r -> new Named(null, null, r.team(), r.organisation());
            case Recipient.RoleAtOrganisation r -> new Named(null, r.role(), null, r.organisation());
            case Recipient.WholeOrganisation r -> new Named(null, null, null, r.organisation());
            // Nobody can ask this of a resident, so nobody asks it again.
            case Recipient.OrganisationsWithTask r -> null;
        };
        return named == null ? Optional.empty() : find(named, new ArrayList<>());
    }

    private Optional<Found> person(Named named, UUID professional) {
        return colleagues
                .active(new ColleagueId(professional))
                .filter(c -> !c.enforces())
                .flatMap(colleague -> {
                    List<Assignment> jobs = colleague.assignments().stream()
                            .filter(a -> a.organisationId().equals(named.organisationId()))
                            .toList();
                    return jobs.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Found(
                                    new Recipient.Person(colleague.id(), named.organisationId()),
                                    label(colleague, jobs),
                                    jobs));
                });
    }

    private static String label(Colleague colleague, List<Assignment> jobs) {
        Assignment job = jobs.getFirst();
        return "%s van %s (%s)".formatted(job.roleInSentence(), job.organisationName(), colleague.name());
    }

    private Optional<Found> group(Named named, String organisation) {
        Recipient recipient = recipient(named);
        List<Assignment> jobs = new ArrayList<>();
        for (Colleague colleague : colleagues.ofOrganisation(named.organisationId())) {
            // Nobody who enforces reads it, so no question is put for him; what only enforces is refused with the
            // reason.
            colleague.assignments().stream()
                    .filter(a -> a.enforces() || !colleague.enforces())
                    .filter(a -> recipient.includes(colleague.id(), a))
                    .forEach(jobs::add);
        }
        return jobs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(recipient, label(named, jobs.getFirst(), organisation), jobs));
    }

    private Recipient recipient(Named named) {
        UUID organisation = named.organisationId();
        UUID team = named.teamId();
        String role = named.role();
        if (team != null) {
            return role == null
                    ? new Recipient.WholeTeam(team, organisation)
                    : new Recipient.RoleAtTeam(role, team, organisation);
        }
        return role == null
                ? new Recipient.WholeOrganisation(organisation)
                : new Recipient.RoleAtOrganisation(role, organisation);
    }

    private String label(Named named, Assignment job, String organisation) {
        String team = named.teamId() == null
                ? ""
                : teams.findByIdOptional(named.teamId()).map(Team::name).orElse(job.teamName());
        if (named.role() == null) {
            return team.isEmpty() ? organisation : "het team %s van %s".formatted(team, organisation);
        }
        return team.isEmpty()
                ? "%s van %s".formatted(job.roleInSentence(), organisation)
                : "%s van het team %s van %s".formatted(job.roleInSentence(), team, organisation);
    }
}
