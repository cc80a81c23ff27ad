package nl.busbaan.directory.importing;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private static final Map<CsvFile, TermKind> LISTS = new EnumMap<>(Map.of(
            CsvFile.LIFE_DOMAINS, TermKind.LIFE_DOMAIN,
            CsvFile.LIFE_EVENTS, TermKind.LIFE_EVENT,
            CsvFile.AREAS, TermKind.AREA));

    private final Archive archive;
    private final EntityManager entities;
    private final Taxonomy taxonomy;

    CodeLists(Archive archive, EntityManager entities, Taxonomy taxonomy) {
        this.archive = archive;
        this.entities = entities;
        this.taxonomy = taxonomy;
    }

    /** Codes that entries may use: those there are, and those that come. */
    Details.Codes codes() {
        return new Details.Codes(
                union(archive.keys(CsvFile.ROLES), taxonomy.roles().keySet()),
                union(archive.keys(CsvFile.LIFE_DOMAINS), taxonomy.codes(TermKind.LIFE_DOMAIN)),
                union(archive.keys(CsvFile.LIFE_EVENTS), taxonomy.codes(TermKind.LIFE_EVENT)),
                union(archive.keys(CsvFile.AREAS), taxonomy.codes(TermKind.AREA)));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Reads all, so that everything wrong is noted. */
    void check() {
        roles();
        LISTS.forEach(this::terms);
        synonyms();
    }

    /** The lists as they stand in the database, to bring back with {@link #bringBack}. */
    Kept asTheyAre() {
        return new Kept(
                List.copyOf(taxonomy.roles().values().stream()
                        .map(r -> new Kept.KeptRole(r.code(), r.name(), r.category()))
                        .toList()),
                taxonomy.terms().stream()
                        .map(t -> new Kept.KeptTerm(t.kind(), t.code(), t.name(), t.synonyms()))
                        .toList(),
                taxonomy.synonyms().stream()
                        .map(s -> new Kept.KeptSynonym(
                                s.everyday(), s.official(), s.owner().orElse(null)))
                        .toList());
    }

    /** Code lists in a form that can be written down. */
    record Kept(List<KeptRole> roles, List<KeptTerm> terms, List<KeptSynonym> synonyms) {
        record KeptRole(String code, String name, RoleCategory category) {}

        record KeptTerm(TermKind kind, String code, String name, List<String> synonyms) {}

        record KeptSynonym(
                List<String> everyday,
                List<String> official,
                @Nullable String owner) {}
    }

    /** Codes that were added since stay: history may use them. */
    void bringBack(Kept kept) {
        applyRoles(kept.roles().stream()
                .map(r -> new Role(r.code(), r.name(), r.category()))
                .toList());
        LISTS.values()
                .forEach(kind -> applyTerms(
                        kind,
                        kept.terms().stream()
                                .filter(t -> t.kind() == kind)
                                .map(t -> new Term(t.kind(), t.code(), t.name(), t.synonyms()))
                                .toList()));
        List<Synonym> synonyms = new ArrayList<>();
        kept.synonyms().forEach(s -> synonyms.add(new Synonym(synonyms.size(), s.everyday(), s.official(), s.owner())));
        applySynonyms(synonyms);
    }

    Map<CsvFile, Count> apply() {
        Map<CsvFile, Count> counts = new EnumMap<>(CsvFile.class);
        if (archive.has(CsvFile.ROLES)) {
            counts.put(CsvFile.ROLES, applyRoles(roles()));
        }
        LISTS.forEach((file, kind) -> {
            if (archive.has(file)) {
                counts.put(file, applyTerms(kind, terms(file, kind)));
            }
        });
        if (archive.has(CsvFile.SYNONYMS)) {
            counts.put(CsvFile.SYNONYMS, applySynonyms(synonyms()));
        }
        return counts;
    }

    private List<Role> roles() {
        return archive.rows(CsvFile.ROLES).stream()
                .map(row -> new Role(row.key(), row.required("name"), row.choice("category", RoleCategory.class)))
                .toList();
    }

    private List<Term> terms(CsvFile file, TermKind kind) {
        return archive.rows(file).stream()
                .map(row -> new Term(kind, row.key(), row.required("name"), row.list("synonyms")))
                .toList();
    }

    private List<Synonym> synonyms() {
        List<Row> rows = archive.rows(CsvFile.SYNONYMS);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> synonym(i, rows.get(i)))
                .toList();
    }

    private static Synonym synonym(int position, Row row) {
        row.required("everyday");
        row.required("official");
        return new Synonym(position, row.list("everyday"), row.list("official"), row.optional("owner"));
    }

    private Count applyRoles(List<Role> wanted) {
        return merge(
                wanted,
                taxonomy.roles(),
                Role::code,
                r -> List.of(r.name(), r.category().name()));
    }

    private Count applyTerms(TermKind kind, List<Term> wanted) {
        Map<String, Term> existing = taxonomy.terms().stream()
                .filter(t -> t.kind() == kind)
                .collect(Collectors.toMap(Term::code, Function.identity()));
        return merge(wanted, existing, Term::code, t -> List.of(t.name(), t.synonyms()));
    }

    private Count applySynonyms(List<Synonym> wanted) {
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
