package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.Participations;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.platform.problem.ProblemException;

/** Who may set something going for a resident: whoever has a request of his in hand that isn't done. */
@ApplicationScoped
class InHand {
    private final Participations participations;
    private final Residents residents;
    private final ConsentRequests requests;
    private final MayAsk mayAsk;
    private final CodeLists lists;

    InHand(
            Participations participations,
            Residents residents,
            ConsentRequests requests,
            MayAsk mayAsk,
            CodeLists lists) {
        this.participations = participations;
        this.residents = residents;
        this.requests = requests;
        this.mayAsk = mayAsk;
        this.lists = lists;
    }

    /**
     * To write down his answer, or to put the question before him on paper.
     *
     * @throws ProblemException 404 for whom he doesn't exist, 409 when his request is done or this colleague may not ask
     */
    Resident lockToAnswer(ConsentRequest request, Colleague writer) {
        Resident resident = lock(request.resident(), writer);
        requests.getEntityManager().refresh(request);
        requireMayAsk(request, writer);
        return resident;
    }

    /**
     * A question, to read it to the resident or print it for him.
     *
     * @throws ProblemException 404 for whom the resident doesn't exist, 409 when this colleague may not ask
     */
    ConsentRequest toPut(UUID question, Colleague colleague) {
        ConsentRequest request = requests.findByIdOptional(question)
                .filter(asked ->
                        participations.inCharge(colleague.id(), asked.resident().value()))
                .orElseThrow(ProblemException::notFound);
        requireMayAsk(request, colleague);
        return request;
    }

    /**
     * Who may not ask doesn't put the question before him either, aloud or on paper, and doesn't write down what he says to it: it is the same
     * desk that the resident doesn't feel free before.
     */
    private void requireMayAsk(ConsentRequest request, Colleague colleague) {
        mayAsk.refusal(colleague, lists.knownPurpose(request.purpose())).ifPresent(why -> {
            throw ProblemException.wrongState(why);
        });
    }

    /**
     * The resident's row, for a change.
     *
     * @throws ProblemException 404 for whom he doesn't exist, 409 when his request is done
     */
    Resident lock(ResidentId id, Colleague colleague) {
        Resident resident = lockDoneToo(id, colleague);
        if (!participations.inChargeNow(colleague.id(), id.value())) {
            throw ProblemException.wrongState(
                    "Deze hulpvraag is klaar. Dit kan weer als de inwoner de vraag opnieuw opent.");
        }
        return resident;
    }

    /**
     * The same when his request is done: what he says about it is written down also then, or he couldn't stop any more without an account.
     *
     * @throws ProblemException 404 for whom he doesn't exist
     */
    Resident lockDoneToo(ResidentId id, Colleague colleague) {
        if (!participations.inCharge(colleague.id(), id.value())) {
            throw ProblemException.notFound();
        }
        return residents.lockUnlessErased(id).orElseThrow(ProblemException::notFound);
    }
}
