package nl.busbaan.directory.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.directory.entry.Staleness;
import nl.busbaan.directory.organisation.OrganisationKind;
import nl.busbaan.platform.web.Cursor;
import nl.busbaan.platform.web.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Every organisation with who watches over it and how its entries are kept, in one query a page. */
@ApplicationScoped
class OrganisationCares {
    /** Who works in several organisations counts in each. */
    private static final String PAGE = """
            with rhythm as (
                select * from unnest(cast(? as text[]), cast(cast(? as text[]) as date[])) as r (kind, fresh_since))
            select o.id, o.name, o.kind, o.last_confirmed, w.professional_id, w.name as owner, c.*,
                k.usable is not null as provisioned, k.last_used_at
            from organisation o
            left join lateral (
                select p.id as professional_id, p.given_name || ' ' || p.family_name as name
                from entry_owner eo join professional p on p.id = eo.professional_id and p.active
                where eo.entry_id = o.id) w on true
            cross join lateral (
                select count(*) filter (where e.kind = 'TEAM') as teams,
                    count(*) filter (where e.kind = 'PROFESSIONAL') as professionals,
                    count(*) filter (where e.kind in ('SCHEME', 'SERVICE')) as offerings,
                    count(*) filter (where e.kind = 'INITIATIVE') as initiatives,
                    count(*) filter (where e.last_confirmed < r.fresh_since) as stale
                from (
                    select 'ORGANISATION' as kind, o.last_confirmed
                    union all select 'TEAM', t.last_confirmed from team t where t.active and t.organisation_id = o.id
                    union all select 'PROFESSIONAL', p.last_confirmed from professional p
                        where p.active and p.organisation_ids @> array[o.id]
                    union all select f.kind, f.last_confirmed from offering f where f.active and f.organisation_id = o.id
                    union all select 'INITIATIVE', i.last_confirmed from initiative i
                        where i.active and i.organisation_id = o.id
                ) e join rhythm r on r.kind = e.kind) c
            left join lateral (
                select true as usable, max(t.last_used_at) as last_used_at from provisioning_token t
                where t.organisation_id = o.id and t.revoked_at is null and t.expires_at > ? having count(*) > 0) k on true
            where o.active and (o.name, cast(o.id as text)) > (?, ?) and (not ? or w.professional_id is null)
                and position(lower(unaccent(?)) in lower(unaccent(o.name))) > 0
            order by o.name, cast(o.id as text) limit ?
            """;

    private final Sql sql;
    private final Staleness staleness;
    private final Clock clock;

    OrganisationCares(Sql sql, Staleness staleness, Clock clock) {
        this.sql = sql;
        this.staleness = staleness;
        this.clock = clock;
    }

    /**
     * How many entries stand with an organisation.
     *
     * @param stale how many of all, the organisation itself too, were confirmed longer ago than the rhythm of their kind
     */
    @Schema(name = "OrganisationCounts")
    record Counts(long teams, long professionals, long offerings, long initiatives, long stale) {}

    @Schema(name = "OrganisationOwner")
    record Owner(UUID professionalId, String name) {}

    /**
     * How one organisation is kept.
     *
     * @param owner absent when nobody was asked to watch over it
     * @param provisioned its own directory of people may keep its people and teams here (SCIM): it has a key that works
     * @param lastProvisionedAt when such a key was used last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OrganisationCare")
    record Row(
            UUID id,
            String name,
            OrganisationKind kind,
            String kindName,
            LocalDate lastConfirmed,
            @Nullable Owner owner,
            Counts counts,
            boolean provisioned,
            @Nullable Instant lastProvisionedAt) {

        static Row read(ResultSet row) throws SQLException {
            OrganisationKind kind = OrganisationKind.valueOf(row.getString("kind"));
            UUID owner = row.getObject("professional_id", UUID.class);
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    kind,
                    kind.label(),
                    row.getObject("last_confirmed", LocalDate.class),
                    owner == null ? null : new Owner(owner, row.getString("owner")),
                    new Counts(
                            row.getLong("teams"),
                            row.getLong("professionals"),
                            row.getLong("offerings"),
                            row.getLong("initiatives"),
                            row.getLong("stale")),
                    row.getBoolean("provisioned"),
                    Sql.instant(row, "last_used_at"));
        }
    }

    /**
     * By name.
     *
     * @param part of the name, whatever its accents and capitals; of every name when it is empty
     */
    @Transactional
    Page<Row> page(boolean unowned, String part, @Nullable Cursor after, int limit) {
        List<EntryKind> kinds = Arrays.asList(EntryKind.values());
        List<Row> rows = sql.list(
                PAGE,
                Row::read,
                kinds.stream().map(EntryKind::name).toList(),
                kinds.stream()
                        .map(kind -> staleness.freshSince(kind).toString())
                        .toList(),
                clock.instant(),
                after == null ? "" : after.values().get(0),
                after == null ? "" : after.values().get(1),
                unowned,
                part.strip(),
                limit + 1);
        return Page.cut(rows, limit, row -> Cursor.of(row.name, row.id));
    }
}
