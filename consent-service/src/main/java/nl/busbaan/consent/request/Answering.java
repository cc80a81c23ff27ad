package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.Participations;
import nl.busbaan.consent.consent.Consent;
import nl.busbaan.consent.consent.ConsentState;
import nl.busbaan.consent.consent.Consents;
import nl.busbaan.consent.consent.Continuation;
import nl.busbaan.consent.consent.History;
import nl.busbaan.consent.consent.Utterance;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.identity.AccountId;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.time.WorkingHours;
import nl.busbaan.platform.web.Version;
import org.jspecify.annotations.Nullable;

/** The resident answers: himself in the portal, or spoken in the presence of a witness. */
@ApplicationScoped
public class Answering {
    private final ConsentRequests requests;
    private final Residents residents;
    private final Participations participations;
    private final Consents consents;
    private final History history;
    private final Wording wording;
    private final Renewing renewing;
    private final DueQuestions due;
    private final Texts texts;
    private final IdempotentRequest idempotency;
    private final Clock clock;

    Answering(
            ConsentRequests requests,
            Residents residents,
            Participations participations,
            Consents consents,
            History history,
            Wording wording,
            Renewing renewing,
            DueQuestions due,
            Texts texts,
            IdempotentRequest idempotency,
            Clock clock) {
        this.requests = requests;
        this.residents = residents;
        this.participations = participations;
        this.consents = consents;
        this.history = history;
        this.wording = wording;
        this.renewing = renewing;
        this.due = due;
        this.texts = texts;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * @param kinds to which a yes is limited; empty means all that was asked
     * @param until an earlier last day than was asked, or null
     */
    record Reply(
            ConsentRequest.Answer answer,
            Set<String> kinds,
            @Nullable LocalDate until) {}

    record Spoken(Reply reply, String witness, @Nullable Instant at) {
        @Override
        public String toString() {
            return "Spoken[…]";
        }
    }

    /** What became of an answer. */
    sealed interface Outcome {
        record Done(UUID consent) implements Outcome {}

        record AlreadyAnswered() implements Outcome {}

        /** @param lapsed because something else was said or asked about the same; else its last day is past */
        record Over(boolean lapsed) implements Outcome {}
    }

    @Transactional
    Outcome inPortal(UUID id, Reply reply, AccountId account, @Nullable String ifMatch) {
        Resident resident =
                residents.lockForChange(residents.ofAccount(account).id()).orElseThrow();
        ConsentRequest request = requests.ofResident(id, resident.id()).orElseThrow(ProblemException::notFound);
        requests.getEntityManager().refresh(request);
        Version.require(ifMatch, request.version());
        Outcome outcome = answer(
                resident, request, reply, new Given(said(request, texts.kept("consent.how.portal"), null), false));
        if (outcome instanceof Outcome.Done done) {
            idempotency.answered(201, "/consent/v1/my-consents/" + done.consent());
        }
        return outcome;
    }

    /** What he said alone before doesn't stand in the way: nobody knows of it, and the last word counts. */
    @Transactional
    Outcome spoken(UUID id, Spoken spoken, Colleague writer) {
        ConsentRequest request = requests.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        if (!participations.inCharge(writer.id(), request.resident().value())) {
            throw ProblemException.notFound();
        }
        Resident resident = residents.lockUnlessErased(request.resident()).orElseThrow(ProblemException::notFound);
        requests.getEntityManager().refresh(request);
        checkWitness(spoken, writer);
        Utterance utterance = said(request, texts.kept("consent.how.witnessed"), spoken.witness());
        Outcome outcome = answer(resident, request, spoken.reply(), new Given(utterance, true));
        if (outcome instanceof Outcome.Done) {
            idempotency.answered(201, ConsentRequestResource.PATH + "/" + id);
        }
        return outcome;
    }

    /**
     * By a code, which the caller has checked; he holds the resident's row.
     *
     * @param how as the resident reads it: with a code, and who stood at the counter
     */
    Outcome atCounter(UUID id, Reply reply, String how, @Nullable String ifMatch) {
        ConsentRequest request = requests.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Resident resident = residents.lockForChange(request.resident()).orElseThrow();
        requests.getEntityManager().refresh(request);
        if (request.answerableAt(clock.instant())) {
            Version.require(ifMatch, request.version());
        }
        return answer(resident, request, reply, new Given(said(request, how, null), false));
    }

    /** @param toColleague whether a colleague heard it; else a no stays between the resident and Busbaan */
    private record Given(Utterance utterance, boolean toColleague) {}

    private Utterance said(ConsentRequest request, String how, @Nullable String witness) {
        return new Utterance(
                texts.kept("consent.by.resident"),
                how,
                witness,
                wording.of(request).asKept());
    }

    private void checkWitness(Spoken spoken, Colleague writer) {
        if (spoken.witness().strip().equalsIgnoreCase(writer.name())) {
            throw ProblemException.invalid(Violation.inBody(
                    "witnessName", "Je kunt niet je eigen getuige zijn. Vul de naam van een ander in."));
        }
        Instant at = spoken.at();
        if (at != null && at.isAfter(clock.instant())) {
            throw ProblemException.invalid(Violation.inBody("spokenAt", "Dit moment moet al geweest zijn."));
        }
    }

    private Outcome answer(Resident resident, ConsentRequest request, Reply reply, Given given) {
        if (given.toColleague() ? request.answerShown() : request.answer().isPresent()) {
            return new Outcome.AlreadyAnswered();
        }
        if (!request.looksOpenAt(clock.instant())) {
            return new Outcome.Over(request.lapsed());
        }
        check(request, reply);
        Consent consent = reply.answer() == ConsentRequest.Answer.NO
                ? no(resident, request, given)
                : yes(resident, request, reply, given.utterance());
        request.answered(new ConsentRequest.Said(reply.answer(), clock.instant(), given.toColleague()));
        due.answered(request);
        return new Outcome.Done(consent.id().value());
    }

    private Consent no(Resident resident, ConsentRequest request, Given given) {
        Consent consent = consents.asked(request.id()).orElseThrow();
        history.step(resident, consent, new ConsentState.Requested().refuse(), given.utterance());
        if (given.toColleague()) {
            history.tell(consent);
        }
        return consent;
    }

    private Consent yes(Resident resident, ConsentRequest request, Reply reply, Utterance utterance) {
        Consent consent = consents.open(request.id()).orElseGet(() -> again(resident, request, utterance));
        ConsentState.Requested asked = new ConsentState.Requested();
        LocalDate until = reply.until() == null ? request.until() : reply.until();
        Set<String> rest = rest(request, reply);
        consent.narrowTo(without(request.kinds(), rest));
        history.step(resident, consent, yes(request, asked, until), utterance);
        renewing.plan(consent);
        if (!rest.isEmpty()) {
            Consent refused = history.open(resident, request.ask(rest, consent.controller()), utterance);
            history.step(resident, refused, asked.refuse(), utterance);
        }
        return consent;
    }

    /** He said no before, and that stays in his history. */
    private Consent again(Resident resident, ConsentRequest request, Utterance utterance) {
        Consent refused = consents.asked(request.id()).orElseThrow();
        return history.open(resident, request.ask(request.kinds(), refused.controller()), utterance);
    }

    /** A consent that goes on begins when the earlier one ends. */
    private static ConsentState yes(ConsentRequest request, ConsentState.Requested asked, LocalDate until) {
        return request.continuation()
                .<ConsentState>map(continuation -> asked.renew(continuation.begins(), until))
                .orElseGet(() -> asked.give(until));
    }

    private void check(ConsentRequest request, Reply reply) {
        List<Violation> violations = new java.util.ArrayList<>();
        if (!request.kinds().containsAll(reply.kinds())) {
            violations.add(Violation.inBody("kinds", "Kies alleen uit wat gevraagd is."));
        }
        LocalDate until = reply.until();
        LocalDate first = request.continuation().map(Continuation::begins).orElseGet(() -> WorkingHours.today(clock));
        if (until != null && (until.isBefore(first) || until.isAfter(request.until()))) {
            violations.add(Violation.inBody(
                    "until",
                    request.continuation().isPresent()
                            ? "Kies een dag nadat uw toestemming stopt, en niet later dan gevraagd is."
                            : "Kies een dag vanaf vandaag, en niet later dan gevraagd is."));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    /** A yes to some kinds is a no to the others that were asked. */
    private static Set<String> rest(ConsentRequest request, Reply reply) {
        return reply.kinds().isEmpty() ? Set.of() : without(request.kinds(), reply.kinds());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> left = new HashSet<>(all);
        left.removeAll(some);
        return left;
    }
}
