package nl.busbaan.consent.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.colleague.Teams;
import org.jspecify.annotations.Nullable;

/** Who stands in a line of the decision log, for the officers who account for it. The resident never does. */
@ApplicationScoped
class WhoAsked {
    private final Colleagues colleagues;
    private final Teams teams;

    WhoAsked(Colleagues colleagues, Teams teams) {
        this.colleagues = colleagues;
        this.teams = teams;
    }

    /** Of those whom we know, the departed too. */
    @Transactional
    Map<UUID, String> labels(Collection<@Nullable UUID> ids) {
        return colleagues.known(ids.stream().filter(Objects::nonNull).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(colleague -> colleague.id().value(), Colleague::label));
    }

    @Transactional
    @Nullable
    String label(@Nullable UUID id) {
        return id == null
                ? null
                : colleagues
                        .findByIdOptional(new ColleagueId(id))
                        .map(Colleague::label)
                        .orElse(null);
    }

    /** "Sociaal raadslieden Zuidoost van Buurtteam Amsterdam Zuidoost" */
    @Transactional
    @Nullable
    String team(@Nullable UUID id) {
        return id == null
                ? null
                : teams.findByIdOptional(id)
                        .map(team -> team.name() + " van " + team.organisationName())
                        .orElse(null);
    }
}
