package nl.busbaan.directory.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The code lists as they stand. */
@ApplicationScoped
public class Taxonomy {
    private final EntityManager entities;

    Taxonomy(EntityManager entities) {
        this.entities = entities;
    }

    public Map<String, Role> roles() {
        return entities.createQuery("from Role order by name", Role.class)
                .getResultStream()
                .collect(Collectors.toMap(Role::code, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
    }

    public List<Term> terms() {
        return entities.createQuery("from Term order by id.kind, name", Term.class)
                .getResultList();
    }

    public Set<String> codes(TermKind kind) {
        return entities.createQuery("select t.id.code from Term t where t.id.kind = :kind", String.class)
                .setParameter("kind", kind)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** The codes among these that are in the list, kept from being removed until the transaction ends. */
    Set<String> held(TermKind kind, Collection<String> codes) {
        return held(
                codes,
                query("select code from term where kind = :kind and code in (:codes) for key share")
                        .setParameter("kind", kind.name()));
    }

    Set<String> heldRoles(Collection<String> codes) {
        return held(codes, query("select code from role where code in (:codes) for key share"));
    }

    private NativeQuery<String> query(String sql) {
        return entities.unwrap(Session.class).createNativeQuery(sql, String.class);
    }

    private static Set<String> held(Collection<String> codes, NativeQuery<String> query) {
        return codes.isEmpty()
                ? Set.of()
                : query.setParameterList("codes", codes).getResultStream().collect(Collectors.toSet());
    }

    /** In their order. */
    public List<Synonym> synonyms() {
        return entities.createQuery("from Synonym order by position, id.value", Synonym.class)
                .getResultList();
    }
}
