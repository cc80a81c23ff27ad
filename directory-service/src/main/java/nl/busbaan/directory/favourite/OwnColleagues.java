package nl.busbaan.directory.favourite;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.organisation.Teams;
import nl.busbaan.directory.professional.Assignment;
import nl.busbaan.directory.professional.Colleagues;
import nl.busbaan.directory.professional.Professional;
import nl.busbaan.directory.professional.Professionals;
import nl.busbaan.directory.reachability.ReachabilityView;
import nl.busbaan.directory.taxonomy.Role;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.platform.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Puts the caller's colleagues together, each with whether he answers now; who left the map is left out. */
@ApplicationScoped
class OwnColleagues {
    private final OwnLists lists;
    private final Professionals professionals;
    private final Colleagues colleagues;
    private final Teams teams;
    private final Taxonomy taxonomy;
    private final Caller caller;

    OwnColleagues(
            OwnLists lists,
            Professionals professionals,
            Colleagues colleagues,
            Teams teams,
            Taxonomy taxonomy,
            Caller caller) {
        this.lists = lists;
        this.professionals = professionals;
        this.colleagues = colleagues;
        this.teams = teams;
        this.taxonomy = taxonomy;
        this.caller = caller;
    }

    /**
     * Someone at hand.
     *
     * @param favourite the caller keeps him
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ColleagueCard")
    record Card(
            UUID id,
            String name,
            @Nullable String roleName,
            @Nullable String teamName,
            String phone,
            ReachabilityView reachability,
            boolean favourite) {}

    /**
     * All of them.
     *
     * @param recent the latest first
     * @param team those who work in one of the caller's teams; empty for who isn't on the map himself
     */
    @Schema(name = "OwnColleagues")
    record Lists(List<Card> favourites, List<Card> recent, List<Card> team) {}

    Lists lists() {
        List<UUID> favourites = lists.favourites();
        List<UUID> recent = lists.recentlyContacted();
        List<UUID> team = teamMates();
        Set<UUID> all = new LinkedHashSet<>(favourites);
        all.addAll(recent);
        all.addAll(team);
        Map<UUID, Card> cards = cards(all, new HashSet<>(favourites));
        return new Lists(of(favourites, cards), of(recent, cards), of(team, cards));
    }

    private List<UUID> teamMates() {
        return professionals.of(caller.account()).stream()
                .flatMap(self -> self.details().assignments().stream()
                        .map(Assignment::teamId)
                        .flatMap(team -> professionals.activeOf(team).stream())
                        .filter(p -> !p.id().equals(self.id())))
                .map(Professional::key)
                .distinct()
                .toList();
    }

    private Map<UUID, Card> cards(Collection<UUID> ids, Set<UUID> favourites) {
        List<Professional> people = professionals.activeAmong(ids);
        Colleagues.Group group = colleagues.around(people);
        Map<String, Role> roles = taxonomy.roles();
        Map<UUID, String> teamNames = new HashMap<>();
        for (Team team : teams.activeAmong(people.stream()
                .map(p -> p.details().main().teamId().value())
                .distinct()
                .toList())) {
            teamNames.put(team.key(), team.details().name());
        }
        Map<UUID, Card> cards = new HashMap<>();
        for (Professional person : people) {
            Assignment main = person.details().main();
            Role role = roles.get(main.role());
            cards.put(
                    person.key(),
                    new Card(
                            person.key(),
                            person.details().name(),
                            role == null ? null : role.name(),
                            teamNames.get(main.teamId().value()),
                            person.details().phone(),
                            group.view(person),
                            favourites.contains(person.key())));
        }
        return cards;
    }

    private static List<Card> of(List<UUID> ids, Map<UUID, Card> cards) {
        return ids.stream().map(cards::get).filter(Objects::nonNull).toList();
    }
}
