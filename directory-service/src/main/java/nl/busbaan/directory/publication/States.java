package nl.busbaan.directory.publication;

import java.util.List;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.organisation.TeamDetails;
import nl.busbaan.directory.professional.Assignment;
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
        return new ProfessionalState(
                professional.key(),
                0,
                professional.account().map(AccountId::value).orElse(null),
                professional.active(),
                d.givenName(),
                d.familyName(),
                d.phone(),
                d.assignments().stream().map(a -> of(a, snapshot)).toList(),
                Snapshot.value(d.duoPartnerId()),
                d.standInIds().stream().map(ProfessionalId::value).toList(),
                d.workingHours(),
                snapshot.absences().getOrDefault(professional.id(), List.of()).stream()
                        .map(a -> new ProfessionalState.Absence(
                                a.period().from(), a.period().until()))
                        .toList(),
                d.mandate());
    }

    private static ProfessionalState.Assignment of(Assignment assignment, Snapshot snapshot) {
        Role role = snapshot.role(assignment.role());
        TeamDetails team = snapshot.team(assignment.teamId()).details();
        return new ProfessionalState.Assignment(
                assignment.organisationId().value(),
                snapshot.organisation(assignment.organisationId()).details().name(),
                assignment.teamId().value(),
                team.name(),
                team.task(),
                role.code(),
                role.name(),
                role.category(),
                assignment.teamLead());
    }

    private static TeamState of(Team team, Snapshot snapshot) {
        var d = team.details();
        var organisation = snapshot.organisation(d.organisationId());
        List<Snapshot.Member> members = team.active() ? snapshot.membersOf(team) : List.of();
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
                        .filter(Snapshot.Member::leads)
                        .findFirst()
                        .map(Snapshot.Member::id)
                        .orElse(null),
                d.workingHours(),
                d.phone(),
                members.stream().map(Snapshot.Member::id).toList());
    }
}
