package nl.busbaan.consent.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import nl.busbaan.consent.resident.ResidentId;
import org.hibernate.Session;

/** What organisations read of one resident, summed up: for weighing whether they may go on. Call it inside a transaction. */
@ApplicationScoped
public class Uses {
    private final EntityManager entities;

    Uses(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param purpose code
     * @param kinds codes of what was read for it
     */
    public record Use(String purpose, List<String> kinds, long times, Instant last) {}

    /** By purpose. */
    public List<Use> of(ResidentId resident, String organisation) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery("""
                        select purpose, string_agg(distinct kind, ',' order by kind) as kinds, count(distinct id) as times,
                               max(at) as last_at
                        from access_log cross join unnest(kinds) kind
                        where resident = :resident and organisation_name = :organisation
                        group by purpose order by purpose
                        """, Tuple.class)
                .addScalar("purpose", String.class)
                .addScalar("kinds", String.class)
                .addScalar("times", Long.class)
                .addScalar("last_at", Instant.class)
                .setParameter("resident", resident.value())
                .setParameter("organisation", organisation)
                .getResultList()
                .stream()
                .map(row -> new Use(
                        row.get("purpose", String.class),
                        List.of(row.get("kinds", String.class).split(",", -1)),
                        row.get("times", Long.class),
                        row.get("last_at", Instant.class)))
                .toList();
    }

    /** Names of the organisations that read anything of him. */
    public List<String> readers(ResidentId resident) {
        return entities.createQuery(
                        "select distinct organisationName from Access where resident.value = :resident", String.class)
                .setParameter("resident", resident.value())
                .getResultList();
    }
}
