package nl.busbaan.directory.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Sql;

/** Which entries use a code. Those that left the map use it too: they can come back. */
@ApplicationScoped
class CodeUses {
    /** Entries with their codes of a list. */
    private static final Map<ListName, String> CODES = new EnumMap<>(Map.of(
            ListName.ROLES,
            """
            select 'PROFESSIONAL' as kind, id, active,
                array(select a ->> 'role' from jsonb_array_elements(assignments) a) as codes from professional
            union all select kind, id, active, who_decides from offering
            """,
            ListName.LIFE_DOMAINS,
            """
            select 'ORGANISATION' as kind, id, active, life_domains as codes from organisation
            union all select 'PROFESSIONAL', id, active, life_domains from professional
            union all select kind, id, active, life_domains from offering
            union all select 'INITIATIVE', id, active, life_domains from initiative
            """,
            ListName.LIFE_EVENTS,
            "select kind, id, active, life_events as codes from offering",
            ListName.AREAS,
            """
            select 'ORGANISATION' as kind, id, active, areas as codes from organisation
            union all select 'TEAM', id, active, areas from team
            union all select 'PROFESSIONAL', id, active, areas from professional
            union all select kind, id, active, areas from offering
            union all select 'INITIATIVE', id, active, areas from initiative
            """));

    private final Sql sql;

    CodeUses(Sql sql) {
        this.sql = sql;
    }

    record Use(UUID id, EntryKind kind, boolean active) {}

    List<Use> of(ListName list, String code) {
        return sql.list(
                "select id, kind, active from (%s) e where ? = any (codes)".formatted(CODES.get(list)),
                row -> new Use(
                        row.getObject("id", UUID.class),
                        EntryKind.valueOf(row.getString("kind")),
                        row.getBoolean("active")),
                code);
    }

    /** How many entries use each code of the list. */
    Map<String, Long> counts(ListName list) {
        return sql
                .list(
                        "select code, count(distinct id) as times from (%s) e cross join lateral unnest(codes) code group by code"
                                .formatted(CODES.get(list)),
                        row -> Map.entry(row.getString("code"), row.getLong("times")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Entries that have at least so many codes of the list. */
    Set<UUID> withAtLeast(ListName list, int codes) {
        return Set.copyOf(sql.list(
                "select id from (%s) e where cardinality(codes) >= ?".formatted(CODES.get(list)),
                row -> row.getObject("id", UUID.class),
                codes));
    }
}
