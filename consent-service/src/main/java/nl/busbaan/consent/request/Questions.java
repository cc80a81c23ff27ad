package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Participations;
import nl.busbaan.consent.consent.Consent;
import nl.busbaan.consent.consent.Consents;
import nl.busbaan.consent.consent.RecipientWords;
import nl.busbaan.consent.consent.Renewal;
import nl.busbaan.consent.kind.CodeNames;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.platform.identity.AccountId;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;

/** Reading the questions: by the resident, and by colleagues who take part. */
@ApplicationScoped
class Questions {
    private final ConsentRequests requests;
    private final Residents residents;
    private final Participations participations;
    private final Consents consents;
    private final Wording wording;
    private final CodeNames names;
    private final RecipientWords recipients;
    private final Clock clock;

    Questions(
            ConsentRequests requests,
            Residents residents,
            Participations participations,
            Consents consents,
            Wording wording,
            CodeNames names,
            RecipientWords recipients,
            Clock clock) {
        this.requests = requests;
        this.residents = residents;
        this.participations = participations;
        this.consents = consents;
        this.wording = wording;
        this.names = names;
        this.recipients = recipients;
        this.clock = clock;
    }

    record KindName(String code, String name) {}

    /** A yes that ends soon. */
    record Ending(LocalDate endsOn, @Nullable Instant asksAt, boolean mayAsk) {
        static Optional<Ending> of(Consent consent, boolean inCharge) {
            return consent.renewal()
                    .filter(renewal -> renewal != Renewal.TELL)
                    .map(renewal -> new Ending(
                            consent.until(), consent.renewAt().orElse(null), inCharge && renewal == Renewal.ASK));
        }
    }

    /** @param ending for colleagues only */
    record Told(
            ConsentRequest request,
            Wording.Shown shown,
            List<KindName> kinds,
            String purposeName,
            String recipient,
            @Nullable Ending ending) {}

    @Transactional
    List<Told> openFor(AccountId account) {
        ResidentId resident = residents.ofAccount(account).id();
        Instant now = clock.instant();
        return requests.openOf(resident).stream()
                .filter(request -> request.answerableAt(now))
                .map(request -> tell(request, null))
                .toList();
    }

    /** For whoever has a code; empty when it can't be answered any more. Call it inside a transaction. */
    Optional<Told> answerable(UUID id, Instant now) {
        return requests.findByIdOptional(id)
                .filter(request -> request.answerableAt(now))
                .map(request -> tell(request, null));
    }

    @Transactional
    List<Told> ofResident(ResidentId resident, ColleagueId colleague) {
        if (!participations.takesPart(colleague, resident.value())) {
            throw ProblemException.notFound();
        }
        List<ConsentRequest> asked = requests.of(resident);
        Map<UUID, Ending> ending = endingOf(asked, colleague);
        return asked.stream()
                .map(request -> tell(request, ending.get(request.id())))
                .toList();
    }

    @Transactional
    Told one(UUID id, ColleagueId colleague) {
        return requests.findByIdOptional(id)
                .filter(request ->
                        participations.takesPart(colleague, request.resident().value()))
                .map(request ->
                        tell(request, endingOf(List.of(request), colleague).get(request.id())))
                .orElseThrow(ProblemException::notFound);
    }

    private Map<UUID, Ending> endingOf(List<ConsentRequest> asked, ColleagueId colleague) {
        LocalDate today = WorkingHours.today(clock);
        return consents.given(asked.stream().map(ConsentRequest::id).toList()).stream()
                .filter(consent -> consent.standingOn(today).isPresent() && !consents.replaced(consent, today))
                .flatMap(consent -> {
                    boolean inCharge = participations.inChargeNow(
                            colleague, consent.resident().value());
                    return Ending.of(consent, inCharge).map(ending -> Map.entry(consent.requestId(), ending)).stream();
                })
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Told tell(ConsentRequest request, @Nullable Ending ending) {
        List<KindName> kinds = request.kinds().stream()
                .sorted()
                .map(code -> new KindName(code, names.kind(code)))
                .toList();
        return new Told(
                request,
                wording.of(request),
                kinds,
                names.purpose(request.purpose()),
                recipients.of(request.recipient(), request.recipientLabel()),
                ending);
    }
}
