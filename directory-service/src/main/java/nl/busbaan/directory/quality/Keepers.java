package nl.busbaan.directory.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who watches over an entry (bewaakt door). */
@ApplicationScoped
class Keepers {
    private final Sql sql;
    private final Caller caller;

    Keepers(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    /** Where in the chain someone stands; who is silent is followed by the next. */
    enum Place {
        /** The professional or the initiative itself. */
        SELF,
        /** Asked by the administrator to watch over this entry. */
        ASSIGNED,
        TEAM_LEAD,
        ORGANISATION_OWNER,
        /** Nobody else is left. */
        ADMINISTRATOR
    }

    /** @param professional null when it is the initiative itself */
    record Keeper(Place place, @Nullable UUID professional, String name) {}

    /** The owner first, then who is asked when he is silent. */
    List<Keeper> chain(UUID entry) {
        return sql.list(
                """
                select k.place, k.professional_id, coalesce(p.given_name || ' ' || p.family_name, d.title) as name
                from keepers_of(?) k
                left join professional p on p.id = k.professional_id
                left join directory_entry d on d.id = ?
                order by k.rank
                """,
                row -> new Keeper(
                        Place.valueOf(row.getString("place")),
                        row.getObject("professional_id", UUID.class),
                        row.getString("name")),
                entry,
                entry);
    }

    Optional<Keeper> owner(UUID entry) {
        return chain(entry).stream().findFirst();
    }

    /** Whether the initiative keeps its entry itself. */
    boolean keepsItself(UUID initiative) {
        return sql.first("select 1 from initiative_keeper where initiative_id = ?", row -> true, initiative)
                .isPresent();
    }

    /** Whether the caller is the one who says that it holds: its owner, or whoever is asked now because the owner is silent. */
    boolean keptByCaller(UUID entry) {
        return caller.has(Roles.PROFESSIONAL) && keptByProfessional(entry)
                || caller.has(Roles.INITIATIVE) && keptByInitiative(entry);
    }

    private boolean keptByProfessional(UUID entry) {
        return sql.first("""
                        select 1 from professional p where p.active and p.account_id = ? and p.id in (
                            (select professional_id from keepers_of(?) order by rank limit 1)
                            union all
                            (select professional_id from confirmation_request where entry_id = ?))
                        """, row -> true, caller.account().value(), entry, entry)
                .isPresent();
    }

    private boolean keptByInitiative(UUID entry) {
        link();
        return sql.first(
                        "select 1 from initiative_keeper where initiative_id = ? and account_id = ?",
                        row -> true,
                        entry,
                        caller.account().value())
                .isPresent();
    }

    @Schema(name = "MyInitiative")
    record KeptInitiative(UUID id, String name) {}

    /** Those of the calling account, by name. */
    @Transactional
    List<KeptInitiative> initiativesOfCaller() {
        link();
        return sql.list(
                """
                select i.id, i.name from initiative_keeper k join initiative i on i.id = k.initiative_id
                where k.account_id = ? and i.active order by i.name, i.id
                """,
                row -> new KeptInitiative(row.getObject("id", UUID.class), row.getString("name")),
                caller.account().value());
    }

    /** The first call of an account links it to what its verified address keeps. */
    void link() {
        caller.verifiedEmail()
                .ifPresent(email -> sql.change(
                        "update initiative_keeper set account_id = ? where account_id is null and lower(email) = lower(?)",
                        caller.account().value(),
                        email));
    }
}
