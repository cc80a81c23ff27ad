package nl.busbaan.consent.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.CodeNames;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.identity.AccountId;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.time.WorkingHours;
import nl.busbaan.platform.web.KeptNames;

/** The resident's own consents, in sentences. */
@ApplicationScoped
public class Overview {
    private final Residents residents;
    private final Consents consents;
    private final ConsentEvents events;
    private final CodeLists lists;
    private final CodeNames names;
    private final RecipientWords recipients;
    private final NamesKept kept;
    private final Texts texts;
    private final Clock clock;

    Overview(
            Residents residents,
            Consents consents,
            ConsentEvents events,
            CodeLists lists,
            CodeNames names,
            RecipientWords recipients,
            NamesKept kept,
            Texts texts,
            Clock clock) {
        this.residents = residents;
        this.consents = consents;
        this.events = events;
        this.lists = lists;
        this.names = names;
        this.recipients = recipients;
        this.kept = kept;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @param state as it is today: a yes ends by itself
     * @param kept names that stand in none of it
     */
    record Told(
            Consent consent,
            ConsentState state,
            String sentence,
            String recipient,
            List<ConsentEvent> history,
            KeptNames kept) {}

    @Transactional
    List<Told> of(AccountId account) {
        return of(residents.ofAccount(account).id());
    }

    /** A yes that holds today, or will when an earlier one ends. */
    public record Standing(ConsentId id, String sentence) {}

    @Transactional
    public List<Standing> standing(ResidentId resident) {
        return of(resident).stream()
                .filter(told -> told.consent().standingOn(today()).isPresent())
                .map(told -> new Standing(told.consent().id(), told.sentence()))
                .toList();
    }

    private List<Told> of(ResidentId resident) {
        Map<ConsentId, List<ConsentEvent>> history =
                events.of(resident).stream().collect(Collectors.groupingBy(ConsentEvent::consent));
        KeptNames without = kept.from(resident);
        return consents.answered(resident).stream()
                .map(consent -> tell(consent, history.getOrDefault(consent.id(), List.of()), without))
                .toList();
    }

    @Transactional
    Told of(AccountId account, ConsentId id) {
        return of(account).stream()
                .filter(told -> told.consent().id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private Told tell(Consent consent, List<ConsentEvent> history, KeptNames without) {
        LocalDate today = today();
        ConsentState state =
                consent.state() instanceof ConsentState.Standing standing ? standing.on(today) : consent.state();
        String recipient = without.outOf(recipients.of(consent.recipient(), consent.recipientLabel()));
        return new Told(consent, state, sentence(consent, recipient, state, history), recipient, history, without);
    }

    /** With what was said of the secrecy; what nobody may read yet because that wasn't asked, it says apart. */
    private String sentence(Consent consent, String recipient, ConsentState state, List<ConsentEvent> history) {
        Set<String> closed = state instanceof ConsentState.Standing ? unreleased(consent) : Set.of();
        Set<String> open = new HashSet<>(consent.kinds());
        open.removeAll(closed);
        return Stream.of(
                        open.isEmpty() ? "" : sentence(consent, open, recipient, state, history),
                        closed.isEmpty()
                                ? ofSecrecy(consent, state)
                                : texts.of(
                                        "consent.unreleased",
                                        texts.capitalised(recipient),
                                        texts.list(names.phrases(closed)),
                                        texts.list(names.keepers(closed))))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Set<String> unreleased(Consent consent) {
        return consent.release().equals(Optional.of(Release.GIVEN)) ? Set.of() : lists.underSecrecy(consent.kinds());
    }

    /** Nothing of what isn't secret any more. */
    private String ofSecrecy(Consent consent, ConsentState state) {
        String keepers = texts.list(names.keepers(consent.kinds()));
        return consent.release()
                .filter(release -> !keepers.isEmpty())
                .map(release -> switch (release) {
                    case REQUESTED -> "";
                    case GIVEN ->
                        texts.of(
                                state instanceof ConsentState.Expired ? "consent.secret-again" : "consent.released",
                                keepers);
                    case REFUSED -> texts.of("consent.release-refused", keepers);
                    case WITHDRAWN -> texts.of("consent.secret-again", keepers);
                })
                .orElse("");
    }

    private String sentence(
            Consent consent, Set<String> codes, String recipient, ConsentState state, List<ConsentEvent> history) {
        String who = texts.capitalised(recipient);
        String kinds = texts.list(names.phrases(codes));
        Optional<LocalDate> later =
                consent.continuation().map(Continuation::begins).filter(today()::isBefore);
        return switch (state) {
            case ConsentState.Given g -> texts.of("consent.given", who, kinds, texts.date(g.until()));
            case ConsentState.Renewed r ->
                later.isPresent()
                        ? texts.of("consent.renewed", who, kinds, texts.date(r.from()), texts.date(r.until()))
                        : texts.of("consent.given", who, kinds, texts.date(r.until()));
            case ConsentState.Expired e -> texts.of("consent.expired", who, kinds, texts.date(e.until()));
            case ConsentState.Withdrawn w ->
                texts.of(
                        later.isPresent() ? "consent.withdrawn-later" : "consent.withdrawn",
                        who,
                        kinds,
                        texts.date(dateOf(history.getLast().at())),
                        later.map(texts::date).orElse(""));
            case ConsentState.Refused r ->
                texts.of(
                        later.isPresent() ? "consent.refused-later" : "consent.refused",
                        who,
                        kinds,
                        later.map(texts::date).orElse(""));
            case ConsentState.Requested r ->
                throw new IllegalStateException(
                        "Consent %s was not answered, so it is not told of.".formatted(consent.id()));
        };
    }

    private LocalDate today() {
        return WorkingHours.today(clock);
    }

    private static LocalDate dateOf(Instant at) {
        return at.atZone(WorkingHours.ZONE).toLocalDate();
    }
}
