package nl.busbaan.directory.publication;

import java.util.List;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.professional.Professional;
import nl.busbaan.directory.professional.ProfessionalId;
import nl.busbaan.directory.taxonomy.Role;
import nl.busbaan.platform.identity.AccountId;

/** Makes the states that other services read of a snapshot. */
final class States {
    private States() {}

    static List<ProfessionalState> professionals(Snapshot snapshot) {
        return snapshot.professionals().stream().map(p -> of(p, snapshot)).toList();
    }

    static List<TeamState> teams(Snapshot snapshot) {
        return snapshot.teams().stream().map(t -> of(t, snapshot)).toList();
    }

    private static ProfessionalState of(Professional professional, Snapshot snapshot) {
        var d = professional.details();
        Role role = snapshot.role(d.role());
        Team team = snapshot.team(d.teamId());
        var assignment = new ProfessionalState.Assignment(
                d.organisationId().value(),
                snapshot.organisation(d.organisationId()).details().name(),
                d.teamId().value(),
                team.details().name(),
                team.details().task(),
                role.code(),
                role.name(),
                role.category(),
                d.teamLead());
        return new ProfessionalState(
                professional.key(),
                0,
                professional.account().map(AccountId::value).orElse(null),
                professional.active(),
                d.givenName(),
                d.familyName(),
                d.phone(),
                List.of(assignment),
                Snapshot.value(d.duoPartnerId()),
                d.standInIds().stream().map(ProfessionalId::value).toList(),
                d.workingHours(),
                snapshot.absences().getOrDefault(professional.id(), List.of()).stream()
                        .map(a -> new ProfessionalState.Absence(
                                a.period().from(), a.period().until()))
                        .toList(),
                d.mandate());
    }

    private static TeamState of(Team team, Snapshot snapshot) {
        var d = team.details();
        var organisation = snapshot.organisation(d.organisationId());
        List<Professional> members = team.active() ? snapshot.membersOf(team) : List.of();
        return new TeamState(
                team.key(),
                0,
                team.active(),
                d.name(),
                d.task(),
                d.organisationId().value(),
                organisation.details().name(),
                organisation.details().kind(),
                members.stream()
                        .filter(p -> p.details().teamLead())
                        .findFirst()
                        .map(Professional::key)
                        .orElse(null),
                d.workingHours(),
                d.phone(),
                members.stream().map(Professional::key).toList());
    }
}
