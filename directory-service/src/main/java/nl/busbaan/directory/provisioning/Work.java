package nl.busbaan.directory.provisioning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.busbaan.directory.organisation.Organisation;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.taxonomy.Role;
import org.jspecify.annotations.Nullable;

/** The organisation a call is about, read once: its teams and the roles there are. */
record Work(Organisation organisation, List<Team> teams, Map<String, Role> roles) {

    Optional<Team> team(TeamId id) {
        return teams.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** The one team of that name; none when there are several, for then the name says nothing. */
    Optional<Team> teamNamed(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        List<Team> named = teams.stream()
                .filter(t -> t.active() && t.details().name().equalsIgnoreCase(name.strip()))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** The role of which the title is the name or the code. */
    Optional<Role> role(@Nullable String title) {
        return title == null
                ? Optional.empty()
                : roles.values().stream()
                        .filter(r -> r.code().equalsIgnoreCase(title.strip())
                                || r.name().equalsIgnoreCase(title.strip()))
                        .findFirst();
    }

    Optional<String> roleName(String code) {
        return Optional.ofNullable(roles.get(code)).map(Role::name);
    }

    /** Whom to call for somebody without a number of his own: his team, else the organisation. */
    Optional<String> phoneOf(Team team) {
        return Optional.ofNullable(team.details().phone())
                .or(() -> Optional.ofNullable(organisation.details().phone()));
    }
}
