package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Participations;
import nl.busbaan.consent.consent.Consent;
import nl.busbaan.consent.consent.Consents;
import nl.busbaan.consent.consent.NamesKept;
import nl.busbaan.consent.consent.RecipientWords;
import nl.busbaan.consent.consent.Renewal;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.CodeNames;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.platform.identity.AccountId;
import nl.busbaan.platform.language.ReaderLanguage;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.time.WorkingHours;
import nl.busbaan.platform.web.KeptNames;
import org.jspecify.annotations.Nullable;

/** Reading the questions: by the resident, and by colleagues who take part. */
@ApplicationScoped
class Questions {
    private final ConsentRequests requests;
    private final Residents residents;
    private final Participations participations;
    private final InHand inHand;
    private final Consents consents;
    private final Wording wording;
    private final CodeLists lists;
    private final CodeNames names;
    private final RecipientWords recipients;
    private final NamesKept namesKept;
    private final ReaderLanguage reader;
    private final Clock clock;

    Questions(
            ConsentRequests requests,
            Residents residents,
            Participations participations,
            InHand inHand,
            Consents consents,
            Wording wording,
            CodeLists lists,
            CodeNames names,
            RecipientWords recipients,
            NamesKept namesKept,
            ReaderLanguage reader,
            Clock clock) {
        this.requests = requests;
        this.residents = residents;
        this.participations = participations;
        this.inHand = inHand;
        this.consents = consents;
        this.wording = wording;
        this.lists = lists;
        this.names = names;
        this.recipients = recipients;
        this.namesKept = namesKept;
        this.reader = reader;
        this.clock = clock;
    }

    /** @param underSecrecy whether a yes to it takes a yes about the secrecy too */
    record KindName(String code, String name, boolean underSecrecy) {}

    /** A yes that ends soon. */
    record Ending(LocalDate endsOn, @Nullable Instant asksAt, boolean mayAsk) {
        static Optional<Ending> of(Consent consent, boolean inCharge) {
            return consent.renewal()
                    .filter(renewal -> renewal != Renewal.TELL)
                    .map(renewal -> new Ending(
                            consent.until(), consent.renewAt().orElse(null), inCharge && renewal == Renewal.ASK));
        }
    }

    /**
     * @param ending for colleagues only
     * @param mayStop whether a yes stands, for whoever may write down that the resident stops; the guide tells him as much
     */
    record Told(
            ConsentRequest request,
            Wording.Shown shown,
            List<KindName> kinds,
            String purposeName,
            String recipient,
            String askedBy,
            @Nullable Ending ending,
            boolean mayStop) {

        /** As the resident reads it. */
        Told without(KeptNames names) {
            return new Told(
                    request,
                    shown.without(names),
                    kinds,
                    purposeName,
                    names.outOf(recipient),
                    names.outOf(askedBy),
                    ending,
                    mayStop);
        }
    }

    @Transactional
    List<Told> openFor(AccountId account) {
        ResidentId resident = residents.ofAccount(account).id();
        Instant now = clock.instant();
        KeptNames kept = namesKept.from(resident);
        return requests.openOf(resident).stream()
                .filter(request -> request.waitsAt(now))
                .map(request -> tell(request).without(kept))
                .toList();
    }

    /**
     * For whoever has a code; empty when it can't be answered any more, as far as colleagues see: one of them may hold it. Call it inside a
     * transaction.
     */
    Optional<Told> answerable(UUID id, Instant now) {
        return requests.findByIdOptional(id)
                .filter(request -> request.looksOpenAt(now))
                .map(request -> tell(request).without(namesKept.from(request.resident())));
    }

    static ProblemException over() {
        return ProblemException.wrongState("Deze vraag is al beantwoord of voorbij.");
    }

    /**
     * For whoever reads it to the resident, or prints it for him, in his language. Empty when it can't be answered any more, as far as
     * colleagues see.
     */
    @Transactional
    Optional<Told> toHandOver(UUID id, Colleague colleague, Locale language) {
        ConsentRequest request = inHand.toPut(id, colleague);
        return request.looksOpenAt(clock.instant())
                ? Optional.of(reader.in(
                        language,
                        () -> tell(request, wording.toColleague(request), null, false)
                                .without(namesKept.from(request.resident()))))
                : Optional.empty();
    }

    @Transactional
    List<Told> ofResident(ResidentId resident, ColleagueId colleague) {
        if (!participations.takesPart(colleague, resident.value())) {
            throw ProblemException.notFound();
        }
        return toColleague(requests.of(resident), colleague);
    }

    @Transactional
    Told one(UUID id, ColleagueId colleague) {
        return requests.findByIdOptional(id)
                .filter(request ->
                        participations.takesPart(colleague, request.resident().value()))
                .map(request -> toColleague(List.of(request), colleague).getFirst())
                .orElseThrow(ProblemException::notFound);
    }

    private List<Told> toColleague(List<ConsentRequest> asked, ColleagueId colleague) {
        LocalDate today = WorkingHours.today(clock);
        Map<UUID, Consent> standing = consents
                .given(asked.stream().map(ConsentRequest::id).toList())
                .stream()
                .filter(consent -> consent.standingOn(today).isPresent())
                .collect(Collectors.toMap(Consent::requestId, Function.identity()));
        Map<UUID, Hands> hands = new HashMap<>();
        return asked.stream()
                .map(request -> {
                    UUID resident = request.resident().value();
                    Optional<Consent> yes = Optional.ofNullable(standing.get(request.id()));
                    if (yes.isEmpty()) {
                        return tell(request, wording.of(request), null, false);
                    }
                    Hands mine = hands.computeIfAbsent(resident, id -> hands(colleague, id));
                    Optional<Ending> ending = yes.filter(consent -> !consents.replaced(consent, today))
                            .flatMap(consent -> Ending.of(consent, mine.now()));
                    return tell(request, wording.of(request), ending.orElse(null), mine.doneToo());
                })
                .toList();
    }

    /**
     * Whether a colleague has a resident's request in hand.
     *
     * @param now one that isn't done
     * @param doneToo one that is done counts too
     */
    private record Hands(boolean now, boolean doneToo) {}

    private Hands hands(ColleagueId colleague, UUID resident) {
        return new Hands(participations.inChargeNow(colleague, resident), participations.inCharge(colleague, resident));
    }

    private Told tell(ConsentRequest request) {
        return tell(request, wording.of(request), null, false);
    }

    private Told tell(ConsentRequest request, Wording.Shown shown, @Nullable Ending ending, boolean mayStop) {
        List<KindName> kinds = request.kinds().stream()
                .sorted()
                .map(code -> new KindName(
                        code,
                        names.kind(code),
                        lists.knownKind(code).underSecrecy().isPresent()))
                .toList();
        return new Told(
                request,
                shown,
                kinds,
                names.purpose(request.purpose()),
                recipients.of(request.recipient(), request.recipientLabel()),
                request.askedByLabel(),
                ending,
                mayStop);
    }
}
