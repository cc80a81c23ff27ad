package nl.busbaan.directory.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.busbaan.directory.informal.Initiative;
import nl.busbaan.directory.offering.Offering;
import nl.busbaan.directory.organisation.Organisation;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.professional.Absence;
import nl.busbaan.directory.professional.Professional;
import nl.busbaan.directory.professional.ProfessionalId;
import nl.busbaan.directory.taxonomy.Role;
import org.jspecify.annotations.Nullable;

/**
 * Entries as they stand in this transaction, with what their documents repeat of others.
 *
 * @param members who works in each of the teams, by the id of the team
 */
record Snapshot(
        List<Organisation> organisations,
        List<Team> teams,
        List<Professional> professionals,
        List<Offering> offerings,
        List<Initiative> initiatives,
        Map<UUID, List<Member>> members,
        Map<ProfessionalId, List<Absence>> absences,
        Map<String, Role> roles,
        Words words,
        Decisions decisions,
        Map<OrganisationId, Organisation> organisationsById,
        Map<TeamId, Team> teamsById,
        Instant moment) {

    static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
        return values.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    Organisation organisation(OrganisationId id) {
        return Objects.requireNonNull(organisationsById.get(id));
    }

    Team team(TeamId id) {
        return Objects.requireNonNull(teamsById.get(id));
    }

    Role role(String code) {
        return Objects.requireNonNull(roles.get(code));
    }

    /**
     * Someone who works in a team.
     *
     * @param leads is its lead
     */
    record Member(UUID id, boolean leads) {}

    List<Member> membersOf(Team team) {
        return members.getOrDefault(team.key(), List.of());
    }

    static @Nullable UUID value(@Nullable ProfessionalId id) {
        return id == null ? null : id.value();
    }
}
