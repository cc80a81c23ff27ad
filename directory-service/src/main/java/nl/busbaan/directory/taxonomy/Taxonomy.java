package nl.busbaan.directory.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    public List<Synonym> synonyms() {
        return entities.createQuery("from Synonym order by position", Synonym.class)
                .getResultList();
    }
}
