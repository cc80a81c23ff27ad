package nl.busbaan.directory.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.directory.entry.DirectoryChanged;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.web.Version;
import org.jspecify.annotations.Nullable;

/** How the administrator keeps the code lists. What a code is called reaches every entry that uses it; a code never changes. */
@ApplicationScoped
class CodeListMaintenance {
    static final String PATH = "/directory/v1/code-lists";

    private final EntityManager entities;
    private final Taxonomy taxonomy;
    private final ListChanges changes;
    private final CodeUses uses;
    private final Event<DirectoryChanged> changed;
    private final IdempotentRequest request;

    CodeListMaintenance(
            EntityManager entities,
            Taxonomy taxonomy,
            ListChanges changes,
            CodeUses uses,
            Event<DirectoryChanged> changed,
            IdempotentRequest request) {
        this.entities = entities;
        this.taxonomy = taxonomy;
        this.changes = changes;
        this.uses = uses;
        this.changed = changed;
        this.request = request;
    }

    @Transactional
    List<CodeView> all(ListName list) {
        Map<String, Long> counts = uses.counts(list);
        Map<String, ListChanges.Latest> latest = changes.latest(list);
        return items(list).stream()
                .map(item -> CodeView.of(item, counts.getOrDefault(item.key(), 0L), latest.get(item.key())))
                .toList();
    }

    /** @throws ProblemException 404 */
    @Transactional
    CodeView get(ListName list, String code) {
        return view(found(list, code, LockModeType.NONE));
    }

    /** @throws ProblemException 400 with all that is wrong */
    @Transactional
    CodeView add(ListName list, CodeInput input) {
        changes.lock();
        Collection<? extends Listed<?>> items = items(list);
        List<Violation> violations = checked(list, items, input, null);
        String code = input.code();
        if (code == null) {
            violations.addFirst(Violation.inBody("code", "Vul een code in."));
        } else if (items.stream().anyMatch(item -> item.key().equals(code))) {
            violations.addFirst(Violation.inBody("code", "Deze code bestaat al."));
        }
        refuse(violations);
        Listed<?> item = made(list, Objects.requireNonNull(code), input);
        entities.persist(item);
        entities.flush();
        changes.record(List.of(ListChange.added(item)));
        reach(list, Set.of(), items.size());
        request.answered(201, PATH + "/" + list.slug() + "/" + code);
        return view(item);
    }

    /** @throws ProblemException 404, 428, 412, or 400 with all that is wrong */
    @Transactional
    CodeView change(ListName list, String code, @Nullable String ifMatch, CodeInput input) {
        Listed<?> item = current(list, code, ifMatch);
        List<Violation> violations = checked(list, items(list), input, item);
        if (input.code() != null && !input.code().equals(code)) {
            violations.addFirst(Violation.inBody("code", "Een code verandert nooit. Verander alleen de naam."));
        }
        refuse(violations);
        Object before = item.details();
        ListChange change = rewritten(item, input);
        if (!before.equals(change.after())) {
            entities.flush();
            changes.record(List.of(change));
            reach(list, ids(uses.of(list, code)), Integer.MAX_VALUE);
        }
        return view(found(list, code, LockModeType.NONE));
    }

    /** @throws ProblemException 404, 428, 412, or 409 when entries use it */
    @Transactional
    void remove(ListName list, String code, @Nullable String ifMatch) {
        Listed<?> item = current(list, code, ifMatch);
        entities.remove(item);
        // Waits for those who hold the code to put it into an entry, and so sees their use of it.
        entities.flush();
        List<CodeUses.Use> used = uses.of(list, code);
        if (!used.isEmpty()) {
            throw ProblemException.wrongState(told(used));
        }
        changes.record(List.of(ListChange.removed(item)));
        reach(list, Set.of(), items(list).size());
    }

    /**
     * Tells that what these entries say of the list is another. An entry that is everywhere isn't found by the name of an area, so
     * how many areas there are matters to those with all of them.
     */
    private void reach(ListName list, Set<UUID> using, int everywhere) {
        Set<UUID> touched = new HashSet<>(using);
        if (list == ListName.AREAS && everywhere != Integer.MAX_VALUE) {
            touched.addAll(uses.withAtLeast(list, everywhere));
        }
        changed.fire(new DirectoryChanged.Several(touched));
    }

    private static Set<UUID> ids(List<CodeUses.Use> used) {
        return used.stream().map(CodeUses.Use::id).collect(Collectors.toSet());
    }

    private static String told(List<CodeUses.Use> used) {
        Map<EntryKind, Long> kinds =
                used.stream().collect(Collectors.groupingBy(CodeUses.Use::kind, TreeMap::new, Collectors.counting()));
        long off = used.stream().filter(use -> !use.active()).count();
        return "%s: %s%s. Haal de code daar eerst weg."
                .formatted(
                        used.size() == 1
                                ? "Eén vermelding gebruikt deze code"
                                : used.size() + " vermeldingen gebruiken deze code",
                        kinds.entrySet().stream()
                                .map(kind ->
                                        kind.getValue() + " × " + kind.getKey().label())
                                .collect(Collectors.joining(", ")),
                        off == 0 ? "" : " (%d daarvan niet meer op de kaart)".formatted(off));
    }

    private Collection<? extends Listed<?>> items(ListName list) {
        return list == ListName.ROLES
                ? taxonomy.roles().values()
                : taxonomy.terms().stream().filter(term -> term.list() == list).toList();
    }

    private Listed<?> current(ListName list, String code, @Nullable String ifMatch) {
        changes.lock();
        Listed<?> item = found(list, code, LockModeType.PESSIMISTIC_WRITE);
        Version.require(ifMatch, item.version());
        return item;
    }

    private Listed<?> found(ListName list, String code, LockModeType lock) {
        Listed<?> item = list == ListName.ROLES
                ? entities.find(Role.class, code, lock)
                : entities.find(Term.class, new Term.TermId(list.terms().orElseThrow(), code), lock);
        if (item == null) {
            throw ProblemException.notFound();
        }
        return item;
    }

    private CodeView view(Listed<?> item) {
        return CodeView.of(
                item,
                uses.of(item.list(), item.key()).size(),
                changes.latest(item.list(), item.key()).get(item.key()));
    }

    private static Listed<?> made(ListName list, String code, CodeInput input) {
        return list == ListName.ROLES
                ? new Role(code, input.name(), Objects.requireNonNull(input.category()))
                : new Term(list.terms().orElseThrow(), code, input.name(), input.synonyms());
    }

    private static ListChange rewritten(Listed<?> item, CodeInput input) {
        if (item instanceof Role role) {
            return rewritten(role, new RoleDetails(input.name(), Objects.requireNonNull(input.category())));
        }
        return rewritten((Term) item, new TermDetails(input.name(), input.synonyms()));
    }

    private static <D> ListChange rewritten(Listed<D> item, D details) {
        ListChange change = ListChange.changed(item, Objects.requireNonNull(details));
        item.change(details);
        return change;
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    /** @param itself the code as it is; null when it is new */
    private static List<Violation> checked(
            ListName list, Collection<? extends Listed<?>> items, CodeInput input, @Nullable Listed<?> itself) {
        List<Violation> violations = new ArrayList<>();
        for (Listed<?> other : items) {
            boolean another = itself == null || !other.key().equals(itself.key());
            if (another && Phrase.key(name(other)).equals(Phrase.key(input.name()))) {
                violations.add(Violation.inBody("name", "Zo heet al een andere code: %s.".formatted(other.key())));
            }
        }
        if (list == ListName.ROLES && input.category() == null) {
            violations.add(Violation.inBody("category", "Kies een vakgebied."));
        }
        if (list == ListName.ROLES && !input.synonyms().isEmpty()) {
            violations.add(
                    Violation.inBody("synonyms", "Een functie heeft geen alledaagse woorden. Maak een zoekwoord."));
        }
        if (list != ListName.ROLES && input.category() != null) {
            violations.add(Violation.inBody("category", "Alleen een functie heeft een vakgebied."));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < input.synonyms().size(); i++) {
            String phrase = input.synonyms().get(i);
            if (!seen.add(Phrase.key(phrase))) {
                violations.add(Violation.inBody("synonyms[" + i + "]", "‘%s’ staat er twee keer.".formatted(phrase)));
            }
        }
        return violations;
    }

    private static String name(Listed<?> item) {
        return item instanceof Role role ? role.name() : ((Term) item).name();
    }
}
