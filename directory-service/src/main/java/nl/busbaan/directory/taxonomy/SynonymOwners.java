package nl.busbaan.directory.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.directory.entry.Sql;

/**
 * Who keeps a rule. It is written down as one text, so that a file holds it as it is: the external name of an organisation of the
 * kaart, its id when it has none, or any other name.
 */
@ApplicationScoped
class SynonymOwners {
    private final Sql sql;

    SynonymOwners(Sql sql) {
        this.sql = sql;
    }

    /** An organisation of the kaart that keeps rules. */
    record Organisation(UUID id, String name) {}

    /** Those among the owners that are organisations. */
    Map<String, Organisation> organisations(Collection<String> owners) {
        Map<String, Organisation> found = new HashMap<>();
        List<String> distinct =
                owners.stream().filter(Objects::nonNull).distinct().toList();
        if (distinct.isEmpty()) {
            return found;
        }
        sql.list(
                "select id, name, external_id from organisation where active and (external_id = any (?) or cast(id as text) = any (?))",
                row -> {
                    UUID id = row.getObject("id", UUID.class);
                    Organisation organisation = new Organisation(id, row.getString("name"));
                    found.put(id.toString(), organisation);
                    found.put(Objects.requireNonNullElse(row.getString("external_id"), id.toString()), organisation);
                    return organisation;
                },
                distinct,
                distinct);
        return found;
    }

    /** How the owner is written down; empty when it has the form of an id and is no organisation's. */
    Optional<String> canonical(String owner) {
        if (!isId(owner)) {
            return Optional.of(owner);
        }
        return sql.first(
                "select coalesce(external_id, cast(id as text)) from organisation where active and id = ?",
                row -> row.getString(1),
                UUID.fromString(owner));
    }

    private static boolean isId(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
