package nl.busbaan.consent.legalbasis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.officer.Officer;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.web.Version;
import org.jspecify.annotations.Nullable;

/** Reading the register, and an organisation switching an entry on or off for itself. */
@ApplicationScoped
public class RegisterKeeping {
    private final Entries entries;
    private final Choices choices;
    private final ChoiceEvents choiceEvents;
    private final Proposals proposals;
    private final Clock clock;

    RegisterKeeping(Entries entries, Choices choices, ChoiceEvents choiceEvents, Proposals proposals, Clock clock) {
        this.entries = entries;
        this.choices = choices;
        this.choiceEvents = choiceEvents;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** An entry as one organisation has it; {@code version} counts that organisation's choices, 0 when it made none. */
    record Seen(Entry entry, boolean active, long version) {
        boolean onlyByProposal() {
            return !entry.switchable();
        }
    }

    /**
     * An entry with what became of it.
     *
     * @param choices of the organisation that looks, newest first
     * @param proposal that the organisation has under way about it
     */
    record History(
            Seen seen,
            List<Entry> versions,
            List<ChoiceEvent> choices,
            @Nullable UUID proposal) {}

    /** An officer sees what his organisation works by; others what ships. */
    @Transactional
    public List<Seen> list(Optional<Officer> officer) {
        Register register = entries.register();
        return officer
                .map(o -> register.of(o.organisation()))
                .orElseGet(() -> register.entries().stream()
                        .filter(entry -> entry.organisation() == null)
                        .toList())
                .stream()
                .map(entry -> seen(entry, officer))
                .toList();
    }

    @Transactional
    History history(String id, Optional<Officer> officer) {
        List<Entry> versions = versions(id, officer);
        Entry current = current(versions);
        return new History(
                seen(current, officer),
                versions,
                officer.map(o -> choiceEvents.of(id, o.organisation())).orElse(List.of()),
                officer.flatMap(o -> proposals.openAbout(
                                o.organisation(),
                                current.organisation() == null
                                        ? new Proposal.Subject(null, id)
                                        : new Proposal.Subject(id, null)))
                        .map(Proposal::id)
                        .orElse(null));
    }

    @Transactional
    Seen choose(String entryId, boolean active, Officer officer, @Nullable String ifMatch) {
        Entry entry = toSwitch(entryId, active, officer);
        ChoiceId id = new ChoiceId(entryId, officer.organisation());
        Optional<Choice> existing = choices.findByIdOptional(id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
        Version.require(ifMatch, existing.map(Choice::version).orElse(0L));
        existing.ifPresent(choice -> choice.change(active, officer.account(), clock.instant()));
        Choice choice = existing.orElseGet(() -> {
            Choice first = new Choice(id, active, officer.account(), clock.instant());
            choices.persist(first);
            return first;
        });
        choiceEvents.persist(new ChoiceEvent(choice));
        return new Seen(entry, choice.active(), choice.version());
    }

    /**
     * The entry as it holds now, that an officer is about to switch.
     *
     * @throws ProblemException 409 when it ships off and he would switch it on
     */
    Entry toSwitch(String id, boolean on, Officer officer) {
        Entry entry = current(versions(id, Optional.of(officer)));
        if (on && !entry.switchable()) {
            throw ProblemException.wrongState(
                    "Deze regel geldt nog niet, of een jurist moet er eerst naar kijken. Je kunt hem niet zelf aanzetten. Doe een"
                            + " voorstel: de FG geeft advies, en jullie organisatie beslist.");
        }
        return entry;
    }

    private Entry current(List<Entry> versions) {
        return versions.stream()
                .filter(entry -> !entry.terms().validFrom().isAfter(entries.today()))
                .findFirst()
                .orElse(versions.getLast());
    }

    /** Another organisation's own entry doesn't exist for this one. */
    private List<Entry> versions(String id, Optional<Officer> officer) {
        List<Entry> versions = entries.versions(id).stream()
                .filter(entry -> entry.organisation() == null
                        || officer.filter(o -> entry.ownedBy(o.organisation())).isPresent())
                .toList();
        if (versions.isEmpty()) {
            throw ProblemException.notFound();
        }
        return versions;
    }

    private Seen seen(Entry entry, Optional<Officer> officer) {
        Optional<Choice> choice =
                officer.flatMap(o -> choices.findByIdOptional(new ChoiceId(entry.id(), o.organisation())));
        return new Seen(
                entry,
                entry.switchable() && choice.map(Choice::active).orElse(entry.active()),
                choice.map(Choice::version).orElse(0L));
    }
}
