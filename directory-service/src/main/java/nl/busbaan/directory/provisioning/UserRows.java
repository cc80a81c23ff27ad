package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.professional.Assignment;

/** Rows of {@code provisioned_user}; plain SQL, because uniqueness is decided by the database in the statement itself. */
@ApplicationScoped
class UserRows {
    private static final String UNIQUE_VIOLATION = "23505";

    private final DataSource database;
    private final ObjectMapper json;

    UserRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    static String key(String userName) {
        return userName.toLowerCase(Locale.ROOT);
    }

    Optional<UserRow> find(OrganisationId organisation, UUID professional) {
        return Optional.ofNullable(of(organisation, List.of(professional)).get(professional));
    }

    Map<UUID, UserRow> of(OrganisationId organisation, Collection<UUID> professionals) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select professional_id, user_name, external_id, attributes, set_aside, created_at, changed_at
                        from provisioned_user where organisation_id = ? and professional_id = any (?)
                        """)) {
            select.setObject(1, organisation.value());
            select.setArray(2, connection.createArrayOf("uuid", professionals.toArray()));
            Map<UUID, UserRow> rows = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject(1, UUID.class);
                    rows.put(
                            id,
                            new UserRow(
                                    id,
                                    row.getString(2),
                                    row.getString(3),
                                    Scim.stored(row.getString(4)),
                                    assignments(row.getString(5)),
                                    moment(row, 6),
                                    moment(row, 7)));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("What SCIM knows of users could not be read.", e);
        }
    }

    private List<Assignment> assignments(String text) {
        try {
            return List.of(json.readValue(text, Assignment[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Assignments that were set aside can't be read.", e);
        }
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** @return false when another user of the organisation has the name; waits for one who is just taking it */
    boolean store(OrganisationId organisation, UserRow row) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into provisioned_user (organisation_id, professional_id, user_name, user_name_key,
                            external_id, attributes, set_aside, created_at, changed_at)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)
                        on conflict (organisation_id, professional_id) do update set user_name = excluded.user_name,
                            user_name_key = excluded.user_name_key, external_id = excluded.external_id,
                            attributes = excluded.attributes, set_aside = excluded.set_aside,
                            changed_at = excluded.changed_at
                        """)) {
            upsert.setObject(1, organisation.value());
            upsert.setObject(2, row.professional());
            upsert.setString(3, row.userName());
            upsert.setString(4, key(row.userName()));
            upsert.setString(5, row.externalId());
            upsert.setString(6, Scim.text(row.attributes()));
            upsert.setString(7, json.writeValueAsString(row.setAside()));
            upsert.setObject(8, row.createdAt().atOffset(ZoneOffset.UTC));
            upsert.setObject(9, row.changedAt().atOffset(ZoneOffset.UTC));
            upsert.executeUpdate();
            return true;
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                return false;
            }
            throw new IllegalStateException("What SCIM knows of a user could not be stored.", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Assignments can't be written down.", e);
        }
    }

    void delete(OrganisationId organisation, UUID professional) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from provisioned_user where organisation_id = ? and professional_id = ?")) {
            delete.setObject(1, organisation.value());
            delete.setObject(2, professional);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What SCIM knows of a user could not be deleted.", e);
        }
    }
}
