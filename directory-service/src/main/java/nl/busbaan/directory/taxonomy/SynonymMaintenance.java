package nl.busbaan.directory.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.busbaan.directory.language.Dutch;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.web.Version;
import org.jspecify.annotations.Nullable;

/** How the administrator keeps the rules of everyday words. */
@ApplicationScoped
class SynonymMaintenance {
    static final String PATH = "/directory/v1/synonyms";

    private final EntityManager entities;
    private final Taxonomy taxonomy;
    private final SynonymOwners owners;
    private final ListChanges changes;
    private final IdempotentRequest request;

    SynonymMaintenance(
            EntityManager entities,
            Taxonomy taxonomy,
            SynonymOwners owners,
            ListChanges changes,
            IdempotentRequest request) {
        this.entities = entities;
        this.taxonomy = taxonomy;
        this.owners = owners;
        this.changes = changes;
        this.request = request;
    }

    /** @throws ProblemException 404 */
    @Transactional
    Synonym get(SynonymId id) {
        Synonym rule = entities.find(Synonym.class, id);
        if (rule == null) {
            throw ProblemException.notFound();
        }
        return rule;
    }

    /**
     * A new rule comes last.
     *
     * @throws ProblemException 400 with all that is wrong
     */
    @Transactional
    Synonym add(SynonymDetails details) {
        changes.lock();
        List<Synonym> rules = taxonomy.synonyms();
        SynonymDetails checked = checked(details, rules, null);
        int last = rules.isEmpty() ? -1 : rules.getLast().position();
        Synonym rule = new Synonym(SynonymId.next(), last + 1, checked);
        entities.persist(rule);
        entities.flush();
        changes.record(List.of(ListChange.added(rule)));
        request.answered(201, PATH + "/" + rule.id());
        return rule;
    }

    /** @throws ProblemException 404, 428, 412, or 400 with all that is wrong */
    @Transactional
    Synonym change(SynonymId id, @Nullable String ifMatch, SynonymDetails details) {
        Synonym rule = current(id, ifMatch);
        SynonymDetails checked = checked(details, taxonomy.synonyms(), rule);
        if (!checked.equals(rule.details())) {
            ListChange change = ListChange.changed(rule, checked);
            rule.change(checked);
            entities.flush();
            changes.record(List.of(change));
        }
        return rule;
    }

    /** @throws ProblemException 404, 428 or 412 */
    @Transactional
    void remove(SynonymId id, @Nullable String ifMatch) {
        Synonym rule = current(id, ifMatch);
        entities.remove(rule);
        entities.flush();
        changes.record(List.of(ListChange.removed(rule)));
    }

    private Synonym current(SynonymId id, @Nullable String ifMatch) {
        changes.lock();
        Synonym rule = entities.find(Synonym.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (rule == null) {
            throw ProblemException.notFound();
        }
        Version.require(ifMatch, rule.version());
        return rule;
    }

    /** @param itself the rule as it is; null when it is new */
    private SynonymDetails checked(SynonymDetails details, List<Synonym> rules, @Nullable Synonym itself) {
        List<Violation> violations = new ArrayList<>();
        checkEveryday(details, elsewhere(rules, itself), violations);
        checkOfficial(details, violations);
        String owner = details.owner() == null
                ? null
                : owners.canonical(details.owner()).orElse(null);
        if (owner == null && details.owner() != null) {
            violations.add(Violation.inBody("owner", "Deze organisatie staat niet op de kaart."));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        return new SynonymDetails(details.everyday(), details.official(), owner);
    }

    private static void checkEveryday(
            SynonymDetails details, Map<String, Synonym> elsewhere, List<Violation> violations) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < details.everyday().size(); i++) {
            String phrase = details.everyday().get(i);
            String field = "everyday[" + i + "]";
            Integer before = seen.putIfAbsent(Phrase.key(phrase), i);
            Synonym other = elsewhere.get(Phrase.key(phrase));
            if (before != null) {
                violations.add(Violation.inBody(
                        field, "‘%s’ staat er twee keer: op regel %d en %d.".formatted(phrase, before + 1, i + 1)));
            } else if (other != null) {
                violations.add(Violation.inBody(
                        field,
                        "‘%s’ staat al bij een ander zoekwoord: %s → %s. Pas dat aan."
                                .formatted(phrase, other.everyday().getFirst(), String.join(", ", other.official()))));
            } else if (says(phrase).isEmpty()) {
                violations.add(
                        Violation.inBody(field, "In ‘%s’ staat geen woord waarop we kunnen zoeken.".formatted(phrase)));
            }
        }
    }

    private static void checkOfficial(SynonymDetails details, List<Violation> violations) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < details.official().size(); i++) {
            String phrase = details.official().get(i);
            if (!seen.add(Phrase.key(phrase))) {
                violations.add(Violation.inBody("official[" + i + "]", "‘%s’ staat er twee keer.".formatted(phrase)));
            } else if (Dutch.keys(phrase).isEmpty()) {
                violations.add(Violation.inBody(
                        "official[" + i + "]", "In ‘%s’ staat geen woord waarop we kunnen zoeken.".formatted(phrase)));
            }
        }
    }

    private static Set<String> says(String phrase) {
        return Dutch.meaning(phrase).stream()
                .filter(key -> !key.equals(Dutch.NOT))
                .collect(Collectors.toSet());
    }

    /** The other rules by their everyday words. What the rule shares with another already, as files may, it may keep. */
    private static Map<String, Synonym> elsewhere(List<Synonym> rules, @Nullable Synonym itself) {
        Map<String, Synonym> elsewhere = new HashMap<>();
        for (Synonym rule : rules) {
            if (itself == null || !rule.id().equals(itself.id())) {
                rule.everyday().forEach(phrase -> elsewhere.putIfAbsent(Phrase.key(phrase), rule));
            }
        }
        if (itself != null) {
            itself.everyday().forEach(phrase -> elsewhere.remove(Phrase.key(phrase)));
        }
        return elsewhere;
    }
}
