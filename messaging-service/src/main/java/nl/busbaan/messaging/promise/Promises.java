package nl.busbaan.messaging.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.messaging.colleague.Assignment;
import nl.busbaan.messaging.colleague.Colleague;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.Team;
import nl.busbaan.messaging.colleague.TeamId;
import nl.busbaan.messaging.colleague.Teams;
import nl.busbaan.platform.time.WorkingHours;

/** Gives the rules for whoever must keep a promise: the terms of his organisation, in his hours. */
@ApplicationScoped
public class Promises {
    private final PromiseConfig config;
    private final Colleagues colleagues;
    private final Teams teams;

    Promises(PromiseConfig config, Colleagues colleagues, Teams teams) {
        this.config = config;
        this.colleagues = colleagues;
        this.teams = teams;
    }

    public PromiseRules keptBy(ProfessionalId someone) {
        Optional<UUID> organisation =
                colleagues.of(someone).flatMap(Colleague::mainAssignment).map(Assignment::organisationId);
        return rules(organisation, teams.hoursOf(someone));
    }

    public PromiseRules keptBy(TeamId team) {
        return rules(teams.of(team).map(Team::organisationId), teams.hoursOf(team));
    }

    private PromiseRules rules(Optional<UUID> organisation, WorkingHours hours) {
        String key = organisation.map(UUID::toString).orElse(PromiseConfig.EVERYONE);
        // The map holds the defaults for every key.
        return new PromiseRules(Objects.requireNonNull(config.terms().get(key)), hours);
    }
}
