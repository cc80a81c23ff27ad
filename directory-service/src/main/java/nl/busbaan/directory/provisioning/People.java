package nl.busbaan.directory.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.professional.Professional;

/**
 * The professionals that are an organisation's users: those who are on the map, and those whom SCIM took off it but not away.
 * Whoever was deactivated by hand or by an import and was never provisioned is none of SCIM's business.
 */
@ApplicationScoped
class People {
    private static final String USERS = """
             from professional p left join provisioned_user u
                 on u.organisation_id = :organisation and u.professional_id = p.id
             where (u.professional_id is not null
                 or (p.active and p.organisation_ids @> array[cast(:organisation as uuid)]))
            """;

    private final EntityManager entities;

    People(EntityManager entities) {
        this.entities = entities;
    }

    long count(OrganisationId organisation) {
        return ((Number) entities.createNativeQuery("select count(*)" + USERS)
                        .setParameter("organisation", organisation.value())
                        .getSingleResult())
                .longValue();
    }

    /** In the order in which they came. */
    List<Professional> page(OrganisationId organisation, int offset, int count) {
        return people(query("", Map.of("organisation", organisation.value()))
                .setFirstResult(offset)
                .setMaxResults(count));
    }

    /** Those who can match the filter: found by what it says must be equal, so that a look-up by name reads one row. */
    List<Professional> candidates(OrganisationId organisation, Optional<Filter> filter) {
        Map<String, Object> parameters = new TreeMap<>(Map.of("organisation", organisation.value()));
        List<String> conditions = new ArrayList<>();
        filter.flatMap(f -> f.mustEqual("userName")).ifPresent(name -> {
            conditions.add(" and coalesce(u.user_name_key, lower(p.email)) = :name");
            parameters.put("name", UserRows.key(name));
        });
        filter.flatMap(f -> f.mustEqual("externalId")).ifPresent(id -> {
            conditions.add(" and u.external_id = :external");
            parameters.put("external", id);
        });
        filter.flatMap(f -> f.mustEqual("id")).ifPresent(id -> {
            conditions.add(" and cast(p.id as text) = :id");
            parameters.put("id", id);
        });
        return people(query(String.join("", conditions), parameters));
    }

    Optional<Professional> find(OrganisationId organisation, UUID id) {
        return people(query(" and p.id = :id", Map.of("organisation", organisation.value(), "id", id))).stream()
                .findFirst();
    }

    /** The row is locked until commit; what was read before is read again. */
    Optional<Professional> locked(OrganisationId organisation, UUID id) {
        return find(organisation, id).map(found -> {
            entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
            return found;
        });
    }

    boolean isKnownBy(OrganisationId organisation, String userName) {
        return !people(query(
                        " and coalesce(u.user_name_key, lower(p.email)) = :name",
                        Map.of("organisation", organisation.value(), "name", UserRows.key(userName))))
                .isEmpty();
    }

    private Query query(String condition, Map<String, Object> parameters) {
        Query query =
                entities.createNativeQuery("select p.*" + USERS + condition + " order by p.id", Professional.class);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static List<Professional> people(Query query) {
        List<Professional> people = new ArrayList<>();
        for (Object row : query.getResultList()) {
            people.add((Professional) row);
        }
        return people;
    }
}
