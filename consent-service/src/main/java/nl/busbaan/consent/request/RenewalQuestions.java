package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.jspecify.annotations.Nullable;

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

    /**
     * In whose name it may be asked, the first choice first: who asked before, if the resident is still his to help; then who helps for the
     * organisation that answers for it; then who helps now.
     */
    List<Colleague> askers(Resident resident, Consent consent) {
        List<ColleagueId> helping = participations.inHandsOf(resident.id().value());
        Optional<ColleagueId> before =
                original(consent).map(ConsentRequest::askedBy).filter(helping::contains);
        return helping.stream()
                .flatMap(id -> colleagues.active(id).stream())
                .sorted(Comparator.comparing((Colleague helper) -> !before.equals(Optional.of(helper.id())))
                        .thenComparing(helper -> !worksFor(consent.controller(), helper)))
                .toList();
    }

    private static boolean worksFor(@Nullable Controller controller, Colleague helper) {
        return controller != null
                && helper.mainAssignment()
                        .filter(job -> job.organisationId().equals(controller.organisation()))
                        .isPresent();
    }

    /** What became of putting the question. */
    sealed interface Outcome {
        record Asked(UUID question) implements Outcome {}

        /** Today nobody works there as that; tomorrow somebody may. */
        record NobodyToRead() implements Outcome {}

        record NothingToAsk() implements Outcome {}
    }

    /**
     * Asks, once. The caller holds the resident's row.
     *
     * @param how as the resident reads it
     */
    Outcome put(Resident resident, Consent consent, Colleague asker, String how) {
        Optional<String> explanation = original(consent).flatMap(this::explanation);
        Set<String> unsaid = unsaid(consent);
        if (unsaid.isEmpty() || explanation.isEmpty()) {
            return new Outcome.NothingToAsk();
        }
        Optional<Recipients.Found> recipient = recipients.stillThere(consent.recipient());
        if (recipient.isEmpty()) {
            return new Outcome.NobodyToRead();
        }
        Purpose purpose = lists.knownPurpose(consent.purpose());
        Set<String> kinds = mayAsk.refusal(asker, purpose).isPresent()
                ? Set.of()
                : unsaid.stream()
                        .filter(kind -> mayAsk.refusal(lists.knownKind(kind), purpose, recipient.get(), asker)
                                .isEmpty())
                        .collect(Collectors.toSet());
        if (kinds.isEmpty()) {
            return new Outcome.NothingToAsk();
        }
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        Ask ask = new Ask(
                id,
                asker.mainAssignment().map(Controller::of).orElse(null),
                consent.purpose(),
                kinds,
                consent.recipient(),
                // What is judged today is asked in the words of today.
                recipient.get().label(),
                Renewing.termOf(consent).again().until(),
                Continuation.of(consent));
        consent.settleRenewal(Renewal.ASKED);
        asking.put(resident, new Asking.Question(ask, explanation.get(), asker, how));
        return new Outcome.Asked(id);
    }

    /** Of which kinds nothing was asked or said later. */
    Set<String> unsaid(Consent consent) {
        Set<String> kinds = new HashSet<>(consent.kinds());
        consents.about(consent.resident(), consent.purpose()).stream()
                .filter(other -> other.follows(consent) && counts(other))
                .forEach(other -> kinds.removeAll(other.kinds()));
        return kinds;
    }

    private Optional<ConsentRequest> original(Consent consent) {
        return requests.findByIdOptional(consent.requestId());
    }

    private Optional<String> explanation(ConsentRequest request) {
        return keys.decrypt(request.resident().value(), ConsentRequest.contextOf(request.id()), request.explanation());
    }

    /**
     * A question that ended without an answer takes nothing's place. One that he said no to alone, about going on, neither: until what goes on
     * would begin nobody sees that no, and that the rest can't be asked any more would tell of it.
     */
    private boolean counts(Consent other) {
        boolean unheard = other.state() instanceof ConsentState.Requested || refusedGoingOn(other);
        return !unheard
                || requests.findByIdOptional(other.requestId())
                        .filter(request -> request.looksOpen() || request.answerShown())
                        .isPresent();
    }

    private static boolean refusedGoingOn(Consent other) {
        return other.state() instanceof ConsentState.Refused
                && other.continuation().isPresent();
    }

    /**
     * Of a question that Busbaan puts by itself: when he said no alone to going on with all of it before, it is put for those who don't see that, and
     * he isn't asked again. The caller holds the resident's row.
     */
    void sparesWhoSaidNo(UUID question, Consent ending) {
        ConsentRequest put = requests.findByIdOptional(question).orElseThrow();
        List<Consent> refused = consents.about(ending.resident(), ending.purpose()).stream()
                .filter(other -> other.follows(ending) && refusedGoingOn(other))
                .toList();
        Set<String> kinds = refused.stream().flatMap(no -> no.kinds().stream()).collect(Collectors.toSet());
        if (kinds.containsAll(put.kinds())) {
            refused.stream()
                    .map(no -> requests.findByIdOptional(no.requestId()).orElseThrow())
                    .flatMap(asked -> asked.answeredAt().stream())
                    .max(Comparator.naturalOrder())
                    .ifPresent(at -> put.answered(new ConsentRequest.Said(ConsentRequest.Answer.NO, at, false)));
        }
    }
}
