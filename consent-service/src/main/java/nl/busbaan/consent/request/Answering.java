package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.consent.Consent;
import nl.busbaan.consent.consent.ConsentState;
import nl.busbaan.consent.consent.Consents;
import nl.busbaan.consent.consent.Expression;
import nl.busbaan.consent.consent.History;
import nl.busbaan.consent.consent.Notice;
import nl.busbaan.consent.consent.Release;
import nl.busbaan.consent.consent.Utterance;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.identity.AccountId;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.web.Version;
import org.jspecify.annotations.Nullable;

/** The resident answers: himself, or a colleague writes down what he said or signed. Each question has one answer. */
@ApplicationScoped
public class Answering {
    private final ConsentRequests requests;
    private final Residents residents;
    private final Consents consents;
    private final History history;
    private final CodeLists lists;
    private final Mistakes mistakes;
    private final Wording wording;
    private final Renewing renewing;
    private final DueQuestions due;
    private final Texts texts;
    private final IdempotentRequest idempotency;
    private final Clock clock;

    Answering(
            ConsentRequests requests,
            Residents residents,
            Consents consents,
            History history,
            CodeLists lists,
            Mistakes mistakes,
            Wording wording,
            Renewing renewing,
            DueQuestions due,
            Texts texts,
            IdempotentRequest idempotency,
            Clock clock) {
        this.requests = requests;
        this.residents = residents;
        this.consents = consents;
        this.history = history;
        this.lists = lists;
        this.mistakes = mistakes;
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
     * @param release what was said of the secrecy that these kinds fall under; null when none does, or the answer is no
     */
    record Reply(
            ConsentRequest.Answer answer,
            Set<String> kinds,
            @Nullable LocalDate until,
            ConsentRequest.@Nullable Answer release) {

        /** @param kinds as they came in; left out is the same as empty */
        static Reply of(
                ConsentRequest.Answer answer,
                @Nullable Set<String> kinds,
                @Nullable LocalDate until,
                ConsentRequest.@Nullable Answer release) {
            return new Reply(answer, kinds == null ? Set.of() : kinds, until, release);
        }

        /** What a yes is to. */
        Set<String> chosen(ConsentRequest request) {
            return kinds.isEmpty() ? request.kinds() : kinds;
        }

        boolean yes() {
            return answer == ConsentRequest.Answer.YES;
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
        Utterance utterance = alone(request, reply, texts.kept("consent.how.portal"), Expression.inPortal());
        Outcome outcome = answer(resident, request, reply, new Given(utterance, secretToday(request), false, false));
        if (outcome instanceof Outcome.Done done) {
            idempotency.answered(201, "/consent/v1/my-consents/" + done.consent());
        }
        return outcome;
    }

    /**
     * As a colleague heard or read it. What the resident said alone before doesn't stand in the way: nobody knows of it, and the last word
     * counts. The caller holds the resident's row.
     */
    Outcome recorded(Resident resident, ConsentRequest request, Reply reply, Heard heard) {
        Utterance utterance =
                said(heard.how(), heard.expression(), heard.posed().notice());
        return answer(
                resident, request, reply, new Given(utterance, heard.posed().secret(), true, true));
    }

    /** @param how as the resident reads it */
    record Heard(String how, Expression expression, Posed posed) {}

    /**
     * How a question was put to a resident.
     *
     * @param secret the kinds that he was asked a release for
     */
    record Posed(Notice notice, Set<String> secret) {}

    /** As it is read to him today. */
    Posed posed(ConsentRequest request) {
        return new Posed(wording.toColleague(request).asKept(), secretToday(request));
    }

    Set<String> secretToday(ConsentRequest request) {
        return lists.underSecrecy(request.kinds());
    }

    /**
     * By a code, which the caller has checked; he holds the resident's row. Whoever holds the code, it reads as open as long as colleagues see it so.
     *
     * @param how as the resident reads it: with a code, and who stood at the counter
     */
    Outcome atCounter(UUID id, Reply reply, String how, @Nullable String ifMatch) {
        ConsentRequest request = requests.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Resident resident = residents.lockForChange(request.resident()).orElseThrow();
        requests.getEntityManager().refresh(request);
        if (request.looksOpenAt(clock.instant())) {
            Version.require(ifMatch, request.version());
        }
        Utterance utterance = alone(request, reply, how, Expression.atCounter());
        return answer(resident, request, reply, new Given(utterance, secretToday(request), false, true));
    }

    /**
     * @param secret the kinds that he was asked a release for
     * @param toColleague whether a colleague heard it; else a no stays between the resident and Busbaan
     * @param overNo whether it is taken after a no that he gave alone: that the question has an answer would tell of it
     */
    private record Given(Utterance utterance, Set<String> secret, boolean toColleague, boolean overNo) {}

    private Utterance alone(ConsentRequest request, Reply reply, String how, Expression expression) {
        Wording.Shown whole = wording.of(request);
        return said(how, expression, (reply.release() == null ? whole.withoutRelease() : whole).asKept());
    }

    private Utterance said(String how, Expression expression, Notice notice) {
        return new Utterance(texts.kept("consent.by.resident"), how, expression, notice);
    }

    private Outcome answer(Resident resident, ConsentRequest request, Reply reply, Given given) {
        if (given.overNo() ? request.answerShown() : request.answer().isPresent()) {
            return new Outcome.AlreadyAnswered();
        }
        if (!request.looksOpenAt(clock.instant())) {
            return new Outcome.Over(request.lapsed());
        }
        List<Violation> wrong = mistakes.in(request, reply, given.secret());
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        Set<String> granted = granted(request, reply, given.secret());
        if (!granted.isEmpty() && refusedSince(request, given.utterance())) {
            return new Outcome.Over(true);
        }
        // A yes of which nothing may be read is a no, also to others: it looks as silence does.
        ConsentRequest.Answer said = granted.isEmpty() ? ConsentRequest.Answer.NO : ConsentRequest.Answer.YES;
        Consent consent = granted.isEmpty()
                ? no(resident, request, reply, given)
                : yes(resident, request, reply, granted, given.utterance());
        request.answered(new ConsentRequest.Said(said, clock.instant(), given.toColleague()));
        due.answered(request);
        return new Outcome.Done(consent.id().value());
    }

    /** He said no himself after he said or signed this, and his last word counts. */
    private static boolean refusedSince(ConsentRequest request, Utterance utterance) {
        Expression expression = utterance.expression();
        return expression != null
                && request.answer().filter(ConsentRequest.Answer.NO::equals).isPresent()
                && request.answeredAt().filter(expression::before).isPresent();
    }

    private Consent no(Resident resident, ConsentRequest request, Reply reply, Given given) {
        Consent consent = consents.asked(request.id()).orElseThrow();
        consent.sayOfSecrecy(refusedRelease(reply));
        history.step(resident, consent, consent.asked().orElseThrow().refuse(), given.utterance());
        if (given.toColleague()) {
            history.tell(consent);
        }
        return consent;
    }

    private Consent yes(
            Resident resident, ConsentRequest request, Reply reply, Set<String> granted, Utterance utterance) {
        Consent consent = consents.asked(request.id()).orElseThrow();
        ConsentState.Asked asked = consent.asked().orElseThrow();
        LocalDate until = reply.until() == null ? request.until() : reply.until();
        Set<String> rest = without(request.kinds(), granted);
        consent.narrowTo(granted);
        consent.sayOfSecrecy(lists.underSecrecy(granted).isEmpty() ? null : Release.GIVEN);
        history.step(resident, consent, yes(request, asked, until), utterance);
        renewing.plan(consent);
        if (!rest.isEmpty()) {
            Consent refused = history.open(resident, request.ask(rest, consent.controller()), utterance);
            refused.sayOfSecrecy(lists.underSecrecy(rest).isEmpty() ? null : refusedRelease(reply));
            history.step(resident, refused, asked.refuse(), utterance);
        }
        return consent;
    }

    /** A consent that goes on begins when the earlier one ends. */
    private static ConsentState yes(ConsentRequest request, ConsentState.Asked asked, LocalDate until) {
        return request.continuation()
                .<ConsentState>map(continuation -> asked.renew(continuation.begins(), until))
                .orElseGet(() -> asked.give(until));
    }

    /** A yes to some kinds is a no to the others that were asked; and without the release, to all that it was asked for. */
    private static Set<String> granted(ConsentRequest request, Reply reply, Set<String> asked) {
        if (!reply.yes()) {
            return Set.of();
        }
        Set<String> chosen = reply.chosen(request);
        return reply.release() == ConsentRequest.Answer.NO ? without(chosen, asked) : chosen;
    }

    private static @Nullable Release refusedRelease(Reply reply) {
        return reply.release() == ConsentRequest.Answer.NO ? Release.REFUSED : null;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> left = new HashSet<>(all);
        left.removeAll(some);
        return left;
    }
}
