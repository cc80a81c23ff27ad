package nl.busbaan.consent.legalbasis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Kind;

/**
 * Where erasure stops (AVG 17(3)(b)). A duty to keep follows from an entry of the register for work within one team that rests on the
 * law or a public task. What someone had by consent only is never kept: the consent is gone, and so is what rested on it.
 */
@ApplicationScoped
public class Retentions {
    private static final Set<Basis> DUTIES = Set.of(Basis.PUBLIC_TASK, Basis.LEGAL_OBLIGATION);

    private final Entries entries;
    private final CodeLists lists;

    Retentions(Entries entries, CodeLists lists) {
        this.entries = entries;
        this.lists = lists;
    }

    /** First what holds for every organisation, then each that keeps a register of its own or chose otherwise. */
    @Transactional
    public List<RetentionDuties> duties() {
        Register register = entries.register();
        Set<UUID> own = Stream.concat(
                        register.entries().stream().flatMap(entry -> Stream.ofNullable(entry.organisation())),
                        register.choices().values().stream().map(Map::keySet).flatMap(Set::stream))
                .collect(Collectors.toCollection(TreeSet::new));
        RetentionDuties anybody = new RetentionDuties(
                null,
                duties(
                        register.entries().stream().filter(entry -> entry.organisation() == null),
                        entry -> entry.active() && !entry.terms().endedBefore(register.day())));
        return Stream.concat(
                        Stream.of(anybody),
                        own.stream()
                                .map(organisation -> new RetentionDuties(
                                        organisation,
                                        duties(
                                                register.of(organisation).stream(),
                                                entry -> register.holdsFor(entry, organisation)))))
                .toList();
    }

    private List<RetentionDuties.Duty> duties(Stream<Entry> some, Predicate<Entry> holds) {
        return some.filter(entry -> entry.terms().scope() == Scope.SAME_TEAM && DUTIES.contains(entry.basis()))
                .filter(holds)
                .flatMap(entry -> entry.terms().retention().stream().map(term -> duty(entry, term)))
                .toList();
    }

    private RetentionDuties.Duty duty(Entry entry, Retention term) {
        Set<String> kinds = lists.kinds().stream()
                .filter(entry.terms()::names)
                .map(Kind::code)
                .filter(kind -> term.kind().equals(Terms.ANY) || term.kind().equals(kind))
                .collect(Collectors.toCollection(TreeSet::new));
        return new RetentionDuties.Duty(
                new TreeSet<>(entry.terms().fromTasks()), kinds, term.months(), term.law(), entry.id());
    }
}
