package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.consent.ConsentId;
import nl.busbaan.consent.consent.Expression;
import nl.busbaan.consent.consent.Overview;
import nl.busbaan.consent.consent.Withdrawal;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.crypto.Sha256;
import nl.busbaan.platform.identity.OneTimeCode;
import nl.busbaan.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Answering and withdrawing at the counter (balie), on the resident's own phone: by a code that whoever helps him shows. It needs no account,
 * and it opens nothing but what it was made for.
 */
@ApplicationScoped
public class Counter {
    private final CounterCodes codes;
    private final CounterVisits visits;
    private final ConsentRequests requests;
    private final Residents residents;
    private final InHand inHand;
    private final Questions questions;
    private final Answering answering;
    private final Overview overview;
    private final Withdrawal withdrawal;
    private final QuestionsConfig config;
    private final Texts texts;
    private final Clock clock;

    Counter(
            CounterCodes codes,
            CounterVisits visits,
            ConsentRequests requests,
            Residents residents,
            InHand inHand,
            Questions questions,
            Answering answering,
            Overview overview,
            Withdrawal withdrawal,
            QuestionsConfig config,
            Texts texts,
            Clock clock) {
        this.codes = codes;
        this.visits = visits;
        this.requests = requests;
        this.residents = residents;
        this.inHand = inHand;
        this.questions = questions;
        this.answering = answering;
        this.overview = overview;
        this.withdrawal = withdrawal;
        this.config = config;
        this.texts = texts;
        this.clock = clock;
    }

    record Issued(OneTimeCode code, Instant expiresAt) {}

    /** Empty when the question can't be answered any more, as far as colleagues see. */
    @Transactional
    Optional<Issued> codeToAnswer(UUID question, Colleague colleague) {
        ConsentRequest request = requests.findByIdOptional(question).orElseThrow(ProblemException::notFound);
        Resident resident = inHand.lock(request.resident(), colleague);
        requests.getEntityManager().refresh(request);
        return request.looksOpenAt(clock.instant())
                ? Optional.of(issue(resident, question, colleague))
                : Optional.empty();
    }

    @Transactional
    Issued codeToWithdraw(ResidentId resident, Colleague colleague) {
        return issue(inHand.lock(resident, colleague), null, colleague);
    }

    private Issued issue(Resident resident, @Nullable UUID question, Colleague colleague) {
        Instant now = clock.instant();
        codes.replace(resident.id(), question, now);
        OneTimeCode code = OneTimeCode.random();
        CounterCode issued = new CounterCode(
                resident.id(), question, code, colleague, new CounterCode.Issuing(now, config.counterCode()));
        codes.persist(issued);
        return new Issued(code, issued.expiresAt());
    }

    /** What a code opens. */
    sealed interface Visit {
        record ToAnswer(Instant expiresAt, Questions.Told question) implements Visit {}

        record ToWithdraw(Instant expiresAt, List<Overview.Standing> consents) implements Visit {}

        /** The code is good; the question has an answer or is over. */
        record NothingToAnswer() implements Visit {}
    }

    /** Looking uses nothing up, and the resident sees that somebody looked. Wrong, used and expired are one, so that trying teaches nothing. */
    @Transactional
    Optional<Visit> visit(OneTimeCode typed) {
        Instant now = clock.instant();
        Optional<CounterCode> found = codes.byCode(typed).filter(code -> code.usableAt(now));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        CounterCode code = found.get();
        visits.persist(new CounterVisit(code, now));
        return Optional.of(code.question()
                .map(question -> toAnswer(code, question, now))
                .orElseGet(() -> new Visit.ToWithdraw(code.expiresAt(), overview.standing(code.resident()))));
    }

    private Visit toAnswer(CounterCode code, UUID question, Instant now) {
        return questions
                .answerable(question, now)
                .<Visit>map(told -> new Visit.ToAnswer(code.expiresAt(), told))
                .orElseGet(Visit.NothingToAnswer::new);
    }

    /** What became of an answer or a withdrawal at the counter. */
    sealed interface Outcome {
        record Done() implements Outcome {}

        record NotValid() implements Outcome {}

        /** The code is good; what it was for is over or has an answer. */
        record NothingToDo() implements Outcome {}
    }

    @Transactional
    Outcome answer(OneTimeCode typed, Answering.Reply reply, @Nullable String ifMatch) {
        Instant now = clock.instant();
        byte[] said = fingerprint(reply);
        Optional<CounterCode> found =
                underLock(typed).filter(code -> code.question().isPresent());
        if (found.filter(code -> code.repeats(said, now)).isPresent()) {
            return new Outcome.Done();
        }
        if (found.filter(code -> code.usableAt(now)).isEmpty()) {
            return new Outcome.NotValid();
        }
        CounterCode code = found.get();
        UUID question = code.question().orElseThrow();
        return switch (answering.atCounter(question, reply, how(code), ifMatch)) {
            case Answering.Outcome.Done done -> {
                code.use(now, said);
                yield new Outcome.Done();
            }
            case Answering.Outcome.AlreadyAnswered a -> new Outcome.NothingToDo();
            case Answering.Outcome.Over o -> new Outcome.NothingToDo();
        };
    }

    /** The code stays good for the next one: stopping two takes no more than stopping one twice. */
    @Transactional
    Outcome withdraw(OneTimeCode typed, ConsentId consent) {
        Instant now = clock.instant();
        Optional<CounterCode> found =
                underLock(typed).filter(code -> code.question().isEmpty() && code.usableAt(now));
        if (found.isEmpty()) {
            return new Outcome.NotValid();
        }
        CounterCode code = found.get();
        return switch (withdrawal.withdraw(consent, code.resident(), how(code), Expression.atCounter())) {
            case Withdrawal.Outcome.Done done -> new Outcome.Done();
            case Withdrawal.Outcome.NothingToWithdraw _, Withdrawal.Outcome.SaidYesSince _ -> new Outcome.NothingToDo();
        };
    }

    /** The resident's row first, as everywhere, and then the code's. */
    private Optional<CounterCode> underLock(OneTimeCode typed) {
        return codes.residentOf(typed).flatMap(residents::lockForChange).flatMap(resident -> codes.lock(typed));
    }

    private String how(CounterCode code) {
        return texts.kept("consent.how.counter", code.issuedByLabel());
    }

    private static byte[] fingerprint(Answering.Reply reply) {
        String said = "%s|%s|%s".formatted(reply.answer(), new TreeSet<>(reply.kinds()), reply.until());
        // Nothing is added where nothing was asked: so an answer from before there was a release is still the same when
        // it is repeated.
        return Sha256.of(reply.release() == null ? said : said + "|" + reply.release());
    }
}
