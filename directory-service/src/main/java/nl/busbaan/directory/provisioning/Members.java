package nl.busbaan.directory.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.busbaan.directory.organisation.OrganisationId;

/** Who is in which team: ids and names only, because a group of an organisation of thousands is read often. */
@ApplicationScoped
class Members {
    private final DataSource database;

    Members(DataSource database) {
        this.database = database;
    }

    record Member(UUID id, String name) {
        @Override
        public String toString() {
            return "Member[" + id + "]";
        }
    }

    /** Also those who are deactivated here: they come back into their teams. In the order of their ids. */
    Map<UUID, List<Member>> of(OrganisationId organisation, Collection<UUID> teams) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select team, id, name from (
                            select t.team, p.id, p.given_name || ' ' || p.family_name as name
                            from unnest(?) as t (team) join professional p on p.team_ids @> array[t.team]
                                left join provisioned_user u on u.organisation_id = ? and u.professional_id = p.id
                            where p.active or u.professional_id is not null
                            union
                            select (a ->> 'teamId')::uuid, p.id, p.given_name || ' ' || p.family_name
                            from provisioned_user u join professional p on p.id = u.professional_id,
                                jsonb_array_elements(u.set_aside) a
                            where u.organisation_id = ? and (a ->> 'teamId')::uuid = any (?)) as member
                        order by id
                        """)) {
            var ids = connection.createArrayOf("uuid", teams.toArray());
            select.setArray(1, ids);
            select.setObject(2, organisation.value());
            select.setObject(3, organisation.value());
            select.setArray(4, ids);
            Map<UUID, List<Member>> members = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    members.computeIfAbsent(row.getObject(1, UUID.class), t -> new ArrayList<>())
                            .add(new Member(row.getObject(2, UUID.class), row.getString(3)));
                }
            }
            return members;
        } catch (SQLException e) {
            throw new IllegalStateException("The members of teams could not be read.", e);
        }
    }
}
