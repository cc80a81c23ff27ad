package nl.busbaan.directory.importing;

import jakarta.validation.Validator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.busbaan.directory.taxonomy.ListName;
import nl.busbaan.directory.taxonomy.Role;
import nl.busbaan.directory.taxonomy.RoleCategory;
import nl.busbaan.directory.taxonomy.RoleDetails;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.directory.taxonomy.Term;
import nl.busbaan.directory.taxonomy.TermDetails;
import nl.busbaan.directory.taxonomy.TermKind;
import nl.busbaan.directory.wording.Wordings;
import org.jspecify.annotations.Nullable;

/** Brings the code lists and rules in. A code is never taken away by an import, because entries and history may still use it. */
final class CodeLists {
    private static final Map<CsvFile, TermKind> LISTS = new EnumMap<>(Map.of(
            CsvFile.LIFE_DOMAINS, TermKind.LIFE_DOMAIN,
            CsvFile.LIFE_EVENTS, TermKind.LIFE_EVENT,
            CsvFile.AREAS, TermKind.AREA));

    private final Archive archive;
    private final Taxonomy taxonomy;
    private final ListMerge merge;
    private final Rules rules;

    CodeLists(Archive archive, Imports.Choices choices, Taxonomy taxonomy, ListMerge merge) {
        this.archive = archive;
        this.taxonomy = taxonomy;
        this.merge = merge;
        this.rules = new Rules(archive, choices, taxonomy, merge);
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
    void check(Validator validator) {
        archive.rows(CsvFile.ROLES).forEach(row -> check(validator, row, role(row)));
        LISTS.keySet().forEach(file -> archive.rows(file).forEach(row -> check(validator, row, term(row))));
        archive.rows(CsvFile.SYNONYMS).forEach(row -> check(validator, row, Rules.read(row)));
    }

    private static void check(Validator validator, Row row, Object details) {
        validator.validate(details).forEach(violation -> {
            String column = violation.getPropertyPath().iterator().next().getName();
            if (!row.isWrong(column)) {
                row.wrong(column, violation.getMessage());
            }
        });
    }

    boolean wouldRemoveMany() {
        return archive.has(CsvFile.SYNONYMS) && rules.wouldRemoveMany();
    }

    Map<CsvFile, Count> apply() {
        Map<CsvFile, Count> counts = new EnumMap<>(CsvFile.class);
        if (archive.has(CsvFile.ROLES)) {
            counts.put(CsvFile.ROLES, applyRoles());
        }
        LISTS.forEach((file, kind) -> {
            if (archive.has(file)) {
                counts.put(file, applyTerms(file, kind));
            }
        });
        if (archive.has(CsvFile.SYNONYMS)) {
            counts.put(CsvFile.SYNONYMS, rules.apply());
        }
        return counts;
    }

    @Nullable
    Object orderBefore() {
        return rules.orderBefore();
    }

    List<ImportedChange> changes(Wordings wordings) {
        return merge.changes(wordings);
    }

    int changesInAll() {
        return merge.changesInAll();
    }

    private static RoleDetails role(Row row) {
        return new RoleDetails(row.required("name"), row.choice("category", RoleCategory.class));
    }

    private static TermDetails term(Row row) {
        return new TermDetails(row.required("name"), row.list("synonyms"));
    }

    private Count applyRoles() {
        merge.of(CsvFile.ROLES);
        Map<String, RoleDetails> wanted = wanted(CsvFile.ROLES, CodeLists::role);
        return merge.bringIn(merge.now(ListName.ROLES, RoleDetails.class, taxonomy.roles()), wanted, code -> {
            RoleDetails details = Objects.requireNonNull(wanted.get(code));
            return new Role(code, details.name(), details.category());
        });
    }

    private Count applyTerms(CsvFile file, TermKind kind) {
        merge.of(file);
        Map<String, Term> existing = taxonomy.terms().stream()
                .filter(t -> t.kind() == kind)
                .collect(Collectors.toMap(Term::code, Function.identity()));
        Map<String, TermDetails> wanted = wanted(file, CodeLists::term);
        return merge.bringIn(merge.now(ListName.valueOf(file.name()), TermDetails.class, existing), wanted, code -> {
            TermDetails details = Objects.requireNonNull(wanted.get(code));
            return new Term(kind, code, details.name(), details.synonyms());
        });
    }

    private <D> Map<String, D> wanted(CsvFile file, Function<Row, D> read) {
        Map<String, D> wanted = new LinkedHashMap<>();
        archive.rows(file).forEach(row -> wanted.put(row.key(), read.apply(row)));
        return wanted;
    }
}
