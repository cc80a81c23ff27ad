package nl.busbaan.directory.importing;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.busbaan.directory.taxonomy.Role;
import nl.busbaan.directory.taxonomy.RoleCategory;
import nl.busbaan.directory.taxonomy.Synonym;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.directory.taxonomy.Term;
import nl.busbaan.directory.taxonomy.TermKind;
import org.jspecify.annotations.Nullable;

/**
 * Brings the code lists in. A code is never taken away by an import, because entries and history may still use it; the rules of
 * the synonym file are replaced as a whole.
 */
final class CodeLists {
    private final Archive archive;
    private final EntityManager entities;
    private final Taxonomy taxonomy;

    CodeLists(Archive archive, EntityManager entities, Taxonomy taxonomy) {
        this.archive = archive;
        this.entities = entities;
        this.taxonomy = taxonomy;
    }

    Set<String> codes(CsvFile file) {
        return archive.rows(file).stream().map(Row::key).collect(Collectors.toSet());
    }

    List<Role> roles() {
        return archive.rows(CsvFile.ROLES).stream()
                .map(row -> new Role(row.key(), row.required("name"), row.choice("category", RoleCategory.class)))
                .toList();
    }

    List<Term> terms(CsvFile file, TermKind kind) {
        return archive.rows(file).stream()
                .map(row -> new Term(kind, row.key(), row.required("name"), row.list("synonyms")))
                .toList();
    }

    List<Synonym> synonyms() {
        List<Row> rows = archive.rows(CsvFile.SYNONYMS);
        return java.util.stream.IntStream.range(0, rows.size())
                .mapToObj(i -> synonym(i, rows.get(i)))
                .toList();
    }

    private static Synonym synonym(int position, Row row) {
        row.required("everyday");
        row.required("official");
        return new Synonym(position, row.list("everyday"), row.list("official"), row.optional("owner"));
    }

    Count applyRoles(List<Role> wanted) {
        return merge(
                wanted,
                taxonomy.roles(),
                Role::code,
                r -> List.of(r.name(), r.category().name()));
    }

    Count applyTerms(TermKind kind, List<Term> wanted) {
        Map<String, Term> existing = taxonomy.terms().stream()
                .filter(t -> t.kind() == kind)
                .collect(Collectors.toMap(Term::code, Function.identity()));
        return merge(wanted, existing, Term::code, t -> List.of(t.name(), t.synonyms()));
    }

    Count applySynonyms(List<Synonym> wanted) {
        Map<Integer, Synonym> existing =
                taxonomy.synonyms().stream().collect(Collectors.toMap(Synonym::position, Function.identity()));
        Count count = merge(wanted, existing, Synonym::position, s -> List.of(s.everyday(), s.official(), s.owner()));
        existing.forEach((position, synonym) -> {
            if (position >= wanted.size()) {
                entities.remove(synonym);
                count.countGone();
            }
        });
        return count;
    }

    private <K, T> Count merge(List<T> wanted, Map<K, T> existing, Function<T, K> key, Function<T, List<?>> content) {
        Count count = new Count();
        for (T one : wanted) {
            @Nullable T old = existing.get(key.apply(one));
            if (old == null) {
                entities.persist(one);
                count.countAdded();
            } else if (Objects.equals(content.apply(old), content.apply(one))) {
                count.countUnchanged();
            } else {
                entities.merge(one);
                count.countChanged();
            }
        }
        entities.flush();
        return count;
    }
}
