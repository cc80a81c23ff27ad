package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Participations;
import nl.busbaan.consent.consent.RecipientWords;
import nl.busbaan.consent.kind.CodeNames;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.platform.identity.AccountId;
import nl.busbaan.platform.problem.ProblemException;

/** Reading the questions: by the resident, and by colleagues who take part. */
@ApplicationScoped
class Questions {
    private final ConsentRequests requests;
    private final Residents residents;
    private final Participations participations;
    private final Wording wording;
    private final CodeNames names;
    private final RecipientWords recipients;

    Questions(
            ConsentRequests requests,
            Residents residents,
            Participations participations,
            Wording wording,
            CodeNames names,
            RecipientWords recipients) {
        this.requests = requests;
        this.residents = residents;
        this.participations = participations;
        this.wording = wording;
        this.names = names;
        this.recipients = recipients;
    }

    record KindName(String code, String name) {}

    record Told(
            ConsentRequest request, Wording.Shown shown, List<KindName> kinds, String purposeName, String recipient) {}

    @Transactional
    List<Told> openFor(AccountId account) {
        ResidentId resident = residents.ofAccount(account).id();
        return requests.openOf(resident).stream().map(this::tell).toList();
    }

    @Transactional
    List<Told> ofResident(ResidentId resident, ColleagueId colleague) {
        if (!participations.takesPart(colleague, resident.value())) {
            throw ProblemException.notFound();
        }
        return requests.of(resident).stream().map(this::tell).toList();
    }

    @Transactional
    Told one(UUID id, ColleagueId colleague) {
        return requests.findByIdOptional(id)
                .filter(request ->
                        participations.takesPart(colleague, request.resident().value()))
                .map(this::tell)
                .orElseThrow(ProblemException::notFound);
    }

    private Told tell(ConsentRequest request) {
        List<KindName> kinds = request.kinds().stream()
                .sorted()
                .map(code -> new KindName(code, names.kind(code)))
                .toList();
        return new Told(
                request,
                wording.of(request),
                kinds,
                names.purpose(request.purpose()),
                recipients.of(request.recipient(), request.recipientLabel()));
    }
}
