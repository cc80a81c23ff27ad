package nl.busbaan.directory.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.TeamId;

/** Rows of {@code provisioned_group}. */
@ApplicationScoped
class GroupRows {
    private final DataSource database;

    GroupRows(DataSource database) {
        this.database = database;
    }

    Map<UUID, GroupRow> of(Collection<UUID> teams) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select team_id, external_id, unassigned, created_at, changed_at from provisioned_group where team_id = any (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", teams.toArray()));
            Map<UUID, GroupRow> rows = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID team = row.getObject(1, UUID.class);
                    rows.put(
                            team,
                            new GroupRow(
                                    team,
                                    row.getString(2),
                                    row.getBoolean(3),
                                    row.getObject(4, OffsetDateTime.class).toInstant(),
                                    row.getObject(5, OffsetDateTime.class).toInstant()));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("What SCIM knows of teams could not be read.", e);
        }
    }

    Optional<TeamId> unassigned(OrganisationId organisation) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select team_id from provisioned_group where organisation_id = ? and unassigned")) {
            select.setObject(1, organisation.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new TeamId(row.getObject(1, UUID.class))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The team of the unassigned could not be found.", e);
        }
    }

    void store(OrganisationId organisation, GroupRow row) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into provisioned_group (team_id, organisation_id, external_id, unassigned, created_at, changed_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (team_id) do update set external_id = excluded.external_id, changed_at = excluded.changed_at
                        """)) {
            upsert.setObject(1, row.team());
            upsert.setObject(2, organisation.value());
            upsert.setString(3, row.externalId());
            upsert.setBoolean(4, row.unassigned());
            upsert.setObject(5, row.createdAt().atOffset(ZoneOffset.UTC));
            upsert.setObject(6, row.changedAt().atOffset(ZoneOffset.UTC));
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What SCIM knows of a team could not be stored.", e);
        }
    }
}
