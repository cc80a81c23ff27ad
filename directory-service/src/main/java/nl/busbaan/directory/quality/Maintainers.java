package nl.busbaan.directory.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Kept;
import nl.busbaan.directory.entry.Maintenance;
import nl.busbaan.directory.entry.Maintenances;
import nl.busbaan.directory.entry.Sql;

/** Finds who maintains an entry of whatever kind, so that what is done here is checked and published as any change is. */
@ApplicationScoped
class Maintainers {
    private final Maintenances maintenances;
    private final Sql sql;

    Maintainers(Maintenances maintenances, Sql sql) {
        this.maintenances = maintenances;
        this.sql = sql;
    }

    Maintenance<?, ?, ?> of(EntryKind kind) {
        return maintenances.of(kind);
    }

    /** An entry on the map. */
    Optional<Kept> active(UUID entry) {
        return kind(entry).flatMap(kind -> of(kind).look(entry)).filter(Kept::active);
    }

    /** Empty when there is no such entry, and never was. */
    Optional<EntryKind> kind(UUID entry) {
        return sql.first("select kind from kept_entry where id = ?", row -> EntryKind.valueOf(row.getString(1)), entry);
    }
}
