package nl.busbaan.directory.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.professional.Professional;
import nl.busbaan.directory.professional.ProfessionalId;

/**
 * The professionals that are an organisation's users: those who are on the map, and those whom SCIM took off it but not away.
 * Whoever was deactivated by hand or by an import and was never provisioned is none of SCIM's business.
 */
@ApplicationScoped
class People {
    /** Each id is a parameter of the statement. */
    private static final int AT_ONCE = 1_000;

    private final EntityManager entities;
    private final Sql sql;

    People(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    /** @param total of all pages together */
    record Page(long total, List<Professional> people) {}

    private record Found(long total, List<UUID> ids) {}

    /** Found, counted, sorted and cut by the database; only those on the page are read. */
    Page page(OrganisationId organisation, UserCondition condition, UserOrder order, int offset, int count) {
        Found found = sql.first(
                        """
                        with found as not materialized (%s)
                        select (select count(*) from found) as total, array(select id from found %s offset ? limit ?) as ids
                        """.formatted(UserTable.where(condition), order.sql()),
                        row -> new Found(row.getLong("total"), List.of((UUID[])
                                row.getArray("ids").getArray())),
                        UserTable.parameters(organisation, condition, offset, count))
                .orElseThrow();
        return new Page(found.total(), inOrder(found.ids()));
    }

    /** Ids of those whom the condition holds for, in order; one more than the most when there are too many. */
    List<UUID> candidates(OrganisationId organisation, UserCondition condition, int most) {
        return sql.list(
                UserTable.where(condition) + " order by id limit ?",
                row -> row.getObject("id", UUID.class),
                UserTable.parameters(organisation, condition, most + 1));
    }

    List<Professional> inOrder(List<UUID> ids) {
        Map<UUID, Professional> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            entities.createQuery("from Professional p where p.id.value in :ids", Professional.class)
                    .setParameter("ids", ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                    .getResultStream()
                    .forEach(each -> found.put(each.key(), each));
        }
        List<Professional> people = new ArrayList<>();
        ids.forEach(id -> people.add(Objects.requireNonNull(found.get(id))));
        return people;
    }

    Optional<Professional> find(OrganisationId organisation, UUID id) {
        UserCondition itself = new UserCondition("id = ?", List.of(id), true);
        return candidates(organisation, itself, 1).stream()
                .findFirst()
                .map(found -> entities.find(Professional.class, new ProfessionalId(found)));
    }

    /** The row is locked until commit; what was read before is read again. */
    Optional<Professional> locked(OrganisationId organisation, UUID id) {
        return find(organisation, id).map(found -> {
            entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
            return found;
        });
    }

    boolean isKnownBy(OrganisationId organisation, String userName) {
        UserCondition named = new UserCondition("user_name = ?", List.of(UserRows.key(userName)), true);
        return !candidates(organisation, named, 1).isEmpty();
    }
}
