package nl.busbaan.acceptance.product;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Looks past every screen and API into the tables: who read about a resident, and who takes part in a request. */
public final class WhoReads {
    private final Product product;

    public WhoReads(Product product) {
        this.product = product;
    }

    /** The roles and organisations that the access log names. */
    public List<String> hasReadAbout(String residentId) {
        return rows(
                "consent",
                "select distinct role_name || ' ' || organisation_name from access_log where resident = ? order by 1",
                residentId);
    }

    /** How many permits to read are in the access log. */
    public long timesReadAbout(String residentId) {
        return Long.parseLong(rows("consent", "select count(*)::text from access_log where resident = ?", residentId)
                .getFirst());
    }

    /** Everybody to whom the request is open, by name: those in charge, and the people of handovers. */
    public List<String> takesPartIn(String requestId) {
        return rows("messaging", """
                select c.given_name || ' ' || c.family_name from colleague c where c.id in (
                    select in_charge_id from help_request r where r.id = ?
                    union select duo_id from help_request r where r.id = ?
                    union select professional_id from help_request_participant p where p.request_id = ?)
                order by 1
                """, requestId, requestId, requestId);
    }

    private List<String> rows(String database, String query, String... ids) {
        try (var connection = product.stack().databases().connect(database);
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < ids.length; i++) {
                statement.setObject(i + 1, UUID.fromString(ids[i]));
            }
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException problem) {
            throw new IllegalStateException("Database %s can't be read.".formatted(database), problem);
        }
    }
}
