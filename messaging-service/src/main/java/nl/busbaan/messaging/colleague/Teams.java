package nl.busbaan.messaging.colleague;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.platform.time.WorkingHours;

@ApplicationScoped
public class Teams implements PanacheRepositoryBase<Team, UUID> {
    private final Colleagues colleagues;

    Teams(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    public Optional<Team> of(TeamId id) {
        return findByIdOptional(id.value());
    }

    /** Those of a team who may take part in a request; who also enforces elsewhere is none of them. */
    public List<ProfessionalId> helpersOf(Team team) {
        List<ProfessionalId> members = team.members();
        Set<ProfessionalId> enforcing = colleagues.enforcingAmong(members);
        return members.stream().filter(member -> !enforcing.contains(member)).toList();
    }

    /** The team a colleague mainly works in. */
    public Optional<Team> mainTeamOf(ProfessionalId someone) {
        return colleagues
                .of(someone)
                .flatMap(Colleague::mainAssignment)
                .map(Assignment::team)
                .flatMap(this::of);
    }

    /** His own hours, else his team's, else office hours. */
    public WorkingHours hoursOf(ProfessionalId someone) {
        return colleagues
                .of(someone)
                .flatMap(Colleague::workingHours)
                .or(() -> mainTeamOf(someone).flatMap(Team::workingHours))
                .orElse(WorkingHours.OFFICE);
    }

    public WorkingHours hoursOf(TeamId team) {
        return of(team).flatMap(Team::workingHours).orElse(WorkingHours.OFFICE);
    }
}
