package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.colleague.Participations;
import nl.busbaan.consent.consent.Ask;
import nl.busbaan.consent.consent.Consent;
import nl.busbaan.consent.consent.ConsentState;
import nl.busbaan.consent.consent.Consents;
import nl.busbaan.consent.consent.Continuation;
import nl.busbaan.consent.consent.Controller;
import nl.busbaan.consent.consent.Renewal;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Purpose;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.platform.crypto.ResidentKeys;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The question whether a consent may go on, when it may be asked at all: by the rules of today, not those of when it was given. */
@ApplicationScoped
class RenewalQuestions {
    private final ConsentRequests requests;
    private final Consents consents;
    private final Participations participations;
    private final Colleagues colleagues;
    private final Recipients recipients;
    private final MayAsk mayAsk;
    private final Asking asking;
    private final CodeLists lists;
    private final ResidentKeys keys;

    RenewalQuestions(
            ConsentRequests requests,
            Consents consents,
            Participations participations,
            Colleagues colleagues,
            Recipients recipients,
            MayAsk mayAsk,
            Asking asking,
            CodeLists lists,
            ResidentKeys keys) {
        this.requests = requests;
        this.consents = consents;
        this.participations = participations;
        this.colleagues = colleagues;
        this.recipients = recipients;
        this.mayAsk = mayAsk;
        this.asking = asking;
        this.lists = lists;
        this.keys = keys;
    }

    /** In whose name it is asked: who asked before, if the resident is still his to help; else who helps now. */
    Optional<Colleague> asker(Resident resident, Consent consent) {
        List<ColleagueId> helping = participations.inHandsOf(resident.id().value());
        Optional<ColleagueId> before =
                original(consent).map(ConsentRequest::askedBy).filter(helping::contains);
        return Stream.concat(before.stream(), helping.stream())
                .flatMap(id -> colleagues.active(id).stream())
                .findFirst();
    }

    /**
     * Asks, once; empty when there is nothing left to ask. The caller holds the resident's row.
     *
     * @param how as the resident reads it
     */
    Optional<UUID> put(Resident resident, Consent consent, Colleague asker, String how) {
        Purpose purpose = lists.knownPurpose(consent.purpose());
        Optional<String> explanation = original(consent).flatMap(this::explanation);
        Set<String> kinds = mayAsk.decides(asker, purpose) ? Set.of() : stillAsked(resident, consent, purpose, asker);
        if (kinds.isEmpty() || explanation.isEmpty()) {
            return Optional.empty();
        }
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        Ask ask = new Ask(
                id,
                asker.mainAssignment().map(Controller::of).orElse(null),
                consent.purpose(),
                kinds,
                consent.recipient(),
                consent.recipientLabel(),
                Renewing.termOf(consent).again().until(),
                Continuation.of(consent));
        consent.settleRenewal(Renewal.ASKED);
        asking.put(resident, new Asking.Question(ask, explanation.get(), asker, how));
        return Optional.of(id);
    }

    private Optional<ConsentRequest> original(Consent consent) {
        return requests.findByIdOptional(consent.requestId());
    }

    private Optional<String> explanation(ConsentRequest request) {
        return keys.decrypt(request.resident().value(), ConsentRequest.contextOf(request.id()), request.explanation());
    }

    /** Without what something later was asked or said about, and what may not or need not be asked any more. */
    private Set<String> stillAsked(Resident resident, Consent consent, Purpose purpose, Colleague asker) {
        Optional<Recipients.Found> recipient = recipients.stillThere(consent.recipient());
        if (recipient.isEmpty()) {
            return Set.of();
        }
        Set<String> covered = consents.about(resident.id(), consent.purpose()).stream()
                .filter(other -> other.isAfter(consent) && other.recipient().equals(consent.recipient()))
                .filter(this::counts)
                .flatMap(other -> other.kinds().stream())
                .collect(Collectors.toSet());
        return consent.kinds().stream()
                .filter(kind -> !covered.contains(kind))
                .filter(kind -> mayAsk.refusal(lists.knownKind(kind), purpose, recipient.get(), asker)
                        .isEmpty())
                .collect(Collectors.toSet());
    }

    /** A question that ended without an answer takes nothing's place. */
    private boolean counts(Consent other) {
        return !(other.state() instanceof ConsentState.Requested)
                || requests.findByIdOptional(other.requestId())
                        .filter(ConsentRequest::open)
                        .isPresent();
    }
}
