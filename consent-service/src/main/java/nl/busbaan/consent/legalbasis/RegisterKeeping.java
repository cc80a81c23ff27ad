package nl.busbaan.consent.legalbasis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.Teams;
import nl.busbaan.platform.identity.AccountId;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.web.Version;
import org.jspecify.annotations.Nullable;

/** Reading the register, and an organisation switching an entry on or off for itself. */
@ApplicationScoped
public class RegisterKeeping {
    private final Entries entries;
    private final Choices choices;
    private final Teams teams;
    private final RegisterConfig config;
    private final Clock clock;

    RegisterKeeping(Entries entries, Choices choices, Teams teams, RegisterConfig config, Clock clock) {
        this.entries = entries;
        this.choices = choices;
        this.teams = teams;
        this.config = config;
        this.clock = clock;
    }

    /** An entry as one organisation has it; {@code version} counts that organisation's choices, 0 when it made none. */
    record Seen(Entry entry, boolean active, long version) {}

    @Transactional
    List<Seen> list(Optional<String> officerEmail) {
        Optional<UUID> organisation = officerEmail.flatMap(this::organisationOf);
        return entries.register().entries().stream()
                .map(entry -> seen(entry, organisation))
                .toList();
    }

    @Transactional
    Seen choose(String entryId, boolean active, String officerEmail, AccountId by, @Nullable String ifMatch) {
        Entry entry = entries.findByIdOptional(entryId).map(EntryRow::state).orElseThrow(ProblemException::notFound);
        UUID organisation = organisationOf(officerEmail)
                .orElseThrow(
                        () -> ProblemException.wrongState(
                                "Wij weten niet van welke organisatie u het register bijhoudt. Vraag de beheerder om dit in te stellen."));
        ChoiceId id = new ChoiceId(entryId, organisation);
        Optional<Choice> existing = choices.findByIdOptional(id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
        Version.require(ifMatch, existing.map(Choice::version).orElse(0L));
        existing.ifPresent(choice -> choice.change(active, by, clock.instant()));
        Choice choice = existing.orElseGet(() -> {
            Choice first = new Choice(id, active, by, clock.instant());
            choices.persist(first);
            return first;
        });
        return new Seen(entry, choice.active(), choice.version());
    }

    private Seen seen(Entry entry, Optional<UUID> organisation) {
        Optional<Choice> choice = organisation.flatMap(o -> choices.findByIdOptional(new ChoiceId(entry.id(), o)));
        return new Seen(
                entry,
                choice.map(Choice::active).orElse(entry.active()),
                choice.map(Choice::version).orElse(0L));
    }

    private Optional<UUID> organisationOf(String email) {
        String domain = email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(config.officers().get(domain)).flatMap(teams::organisationNamed);
    }
}
