package nl.busbaan.directory.quality;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Kept;
import nl.busbaan.directory.entry.Maintenance;

/** Finds who maintains an entry of whatever kind, so that what is done here is checked and published as any change is. */
@ApplicationScoped
class Maintainers {
    private final Map<EntryKind, Maintenance<?, ?, ?>> byKind = new EnumMap<>(EntryKind.class);
    private final Sql sql;

    Maintainers(@All List<Maintenance<?, ?, ?>> all, Sql sql) {
        all.forEach(one -> one.kinds().forEach(kind -> byKind.put(kind, one)));
        this.sql = sql;
    }

    Maintenance<?, ?, ?> of(EntryKind kind) {
        return Objects.requireNonNull(byKind.get(kind), () -> "Nobody maintains entries of kind " + kind);
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
