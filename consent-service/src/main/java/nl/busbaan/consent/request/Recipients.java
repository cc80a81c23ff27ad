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
import nl.busbaan.consent.consent.RecipientWords;
import nl.busbaan.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Finds for whom consent is asked, and how the resident reads it. */
@ApplicationScoped
class Recipients {
    private final Colleagues colleagues;
    private final Teams teams;
    private final RecipientWords words;

    Recipients(Colleagues colleagues, Teams teams, RecipientWords words) {
        this.colleagues = colleagues;
        this.teams = teams;
        this.words = words;
    }

    /** Somebody or some people at one organisation, or every team with a task, wherever it is. */
    record Named(
            @Nullable UUID professionalId,
            @Nullable String role,
            @Nullable UUID teamId,
            @Nullable UUID organisationId,
            @Nullable String task) {

        Named(@Nullable UUID professionalId, @Nullable String role, @Nullable UUID teamId, UUID organisationId) {
            this(professionalId, role, teamId, organisationId, null);
        }
    }

    /** @param jobs the jobs it covers today */
    record Found(Recipient recipient, String label, List<Assignment> jobs) {}

    Optional<Found> find(Named named, List<Violation> violations) {
        UUID organisation = named.organisationId();
        if (named.task() != null) {
            if (organisation != null
                    || named.professionalId() != null
                    || named.role() != null
                    || named.teamId() != null) {
                violations.add(Violation.inBody(
                        "recipient.task", "Kies een organisatie, of alle teams met een taak. Niet allebei."));
                return Optional.empty();
            }
            return category(named.task(), violations);
        }
        if (organisation == null) {
            violations.add(Violation.inBody("recipient.organisationId", "Kies een organisatie."));
            return Optional.empty();
        }
        return at(organisation, named, violations);
    }

    /** Every team with a task: who is covered today, others may join it. */
    private Optional<Found> category(String task, List<Violation> violations) {
        List<Assignment> jobs = colleagues.jobsWithTask(task);
        Optional<String> label = words.category(task).filter(known -> !jobs.isEmpty());
        if (label.isEmpty()) {
            violations.add(Violation.inBody("recipient.task", "Deze taak kennen wij niet. Kies er een uit de lijst."));
        }
        return label.map(said -> new Found(new Recipient.OrganisationsWithTask(task), said, jobs));
    }

    private Optional<Found> at(UUID id, Named named, List<Violation> violations) {
        Optional<String> organisation = teams.organisationName(id);
        if (organisation.isEmpty()) {
            violations.add(Violation.inBody("recipient.organisationId", "Deze organisatie kennen wij niet."));
            return Optional.empty();
        }
        Optional<Found> found = named.professionalId() != null
                ? person(id, named.professionalId())
                : group(id, named, organisation.get());
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
            case Recipient.OrganisationsWithTask r -> new Named(null, null, null, null, r.task());
        };
        return find(named, new ArrayList<>());
    }

    private Optional<Found> person(UUID organisation, UUID professional) {
        return colleagues
                .active(new ColleagueId(professional))
                .filter(c -> !c.enforces())
                .flatMap(colleague -> {
                    List<Assignment> jobs = colleague.assignments().stream()
                            .filter(a -> a.organisationId().equals(organisation))
                            .toList();
                    return jobs.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Found(
                                    new Recipient.Person(colleague.id(), organisation), label(colleague, jobs), jobs));
                });
    }

    private static String label(Colleague colleague, List<Assignment> jobs) {
        Assignment job = jobs.getFirst();
        return "%s van %s (%s)".formatted(job.roleInSentence(), job.organisationName(), colleague.name());
    }

    private Optional<Found> group(UUID id, Named named, String organisation) {
        Recipient recipient = recipient(id, named);
        List<Assignment> jobs = new ArrayList<>();
        for (Colleague colleague : colleagues.ofOrganisation(id)) {
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

    private static Recipient recipient(UUID organisation, Named named) {
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
