package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.consent.Consents;
import nl.busbaan.consent.consent.Expression;
import nl.busbaan.consent.consent.Withdrawal;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.language.ReaderLanguage;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;

/** Whoever has the request in hand writes down what the resident said or signed (vastleggen): his answer, or that he stops. */
@ApplicationScoped
public class Recording {
    private final ConsentRequests requests;
    private final InHand inHand;
    private final MayAsk mayAsk;
    private final CodeLists lists;
    private final Witnesses witnesses;
    private final Answering answering;
    private final Consents consents;
    private final Withdrawal withdrawal;
    private final Texts texts;
    private final ReaderLanguage reader;
    private final IdempotentRequest idempotency;
    private final Clock clock;

    Recording(
            ConsentRequests requests,
            InHand inHand,
            MayAsk mayAsk,
            CodeLists lists,
            Witnesses witnesses,
            Answering answering,
            Consents consents,
            Withdrawal withdrawal,
            Texts texts,
            ReaderLanguage reader,
            IdempotentRequest idempotency,
            Clock clock) {
        this.requests = requests;
        this.inHand = inHand;
        this.mayAsk = mayAsk;
        this.lists = lists;
        this.witnesses = witnesses;
        this.answering = answering;
        this.consents = consents;
        this.withdrawal = withdrawal;
        this.texts = texts;
        this.reader = reader;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** @param at when it was spoken; just now when it is null */
    record Spoken(Witnesses.Named witness, @Nullable Instant at) {}

    @Transactional
    Answering.Outcome answer(UUID id, Answering.Reply reply, Spoken spoken, Colleague writer) {
        ConsentRequest request = requests.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Resident resident = lockToAnswer(request, writer);
        Expression expression = check(request, spoken, writer, answering.mistakes(request, reply));
        return done(id, answering.recorded(resident, request, reply, texts.kept("consent.how.witnessed"), expression));
    }

    /**
     * @param kept where the paper is
     * @param language in which it was printed, BCP 47; Dutch when it is null
     */
    record Paper(LocalDate signedOn, String kept, @Nullable String language) {
        @Override
        public String toString() {
            return "Paper[…]";
        }
    }

    @Transactional
    Answering.Outcome answer(UUID id, Answering.Reply reply, Paper paper, Colleague writer) {
        ConsentRequest request = requests.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Resident resident = lockToAnswer(request, writer);
        List<Violation> violations = answering.mistakes(request, reply);
        Optional<Locale> language =
                paper.language() == null ? Optional.of(ReaderLanguage.DUTCH) : reader.spoken(paper.language());
        if (language.isEmpty()) {
            violations.add(Violation.inBody("language", "Deze taal kennen wij niet."));
        }
        if (paper.signedOn().isAfter(WorkingHours.today(clock))) {
            violations.add(Violation.inBody("signedOn", "Deze dag moet al geweest zijn."));
        } else if (paper.signedOn().isBefore(LocalDate.ofInstant(request.askedAt(), WorkingHours.ZONE))) {
            violations.add(Violation.inBody("signedOn", "Toen was deze vraag nog niet gesteld."));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        Expression expression = Expression.onPaper(writer, paper.signedOn(), paper.kept());
        String how = texts.kept("consent.how.paper");
        // What stood on the paper is kept in its language.
        return done(
                id,
                reader.in(language.orElseThrow(), () -> answering.recorded(resident, request, reply, how, expression)));
    }

    private Answering.Outcome done(UUID id, Answering.Outcome outcome) {
        if (outcome instanceof Answering.Outcome.Done) {
            idempotency.answered(201, ConsentRequestResource.PATH + "/" + id);
        }
        return outcome;
    }

    /** He stops with what he said yes to. It holds for whatever goes on from it too, as everywhere. */
    @Transactional
    Withdrawal.Outcome withdrawal(UUID id, Spoken spoken, Colleague writer) {
        ConsentRequest request = requests.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Resident resident = lockToStop(request, writer);
        Expression expression = check(request, spoken, writer, List.of());
        Withdrawal.Outcome outcome = consents.given(id)
                .map(consent -> withdrawal.withdraw(
                        consent.id(), resident.id(), texts.kept("consent.how.witnessed"), expression))
                .orElseGet(Withdrawal.Outcome.NothingToWithdraw::new);
        if (outcome instanceof Withdrawal.Outcome.Done) {
            idempotency.answered(201, ConsentRequestResource.PATH + "/" + id);
        }
        return outcome;
    }

    /** Who may not ask doesn't write down the answer either: it is the same desk that the resident doesn't feel free before. */
    private Resident lockToAnswer(ConsentRequest request, Colleague writer) {
        Resident resident = inHand.lock(request.resident(), writer);
        requests.getEntityManager().refresh(request);
        mayAsk.refusal(writer, lists.knownPurpose(request.purpose())).ifPresent(why -> {
            throw ProblemException.wrongState(why);
        });
        return resident;
    }

    private Resident lockToStop(ConsentRequest request, Colleague writer) {
        Resident resident = inHand.lockDoneToo(request.resident(), writer);
        requests.getEntityManager().refresh(request);
        return resident;
    }

    private Expression check(ConsentRequest request, Spoken spoken, Colleague writer, List<Violation> mistakes) {
        List<Violation> violations = new ArrayList<>(mistakes);
        Optional<Expression.Witness> witness = witnesses.find(spoken.witness(), writer, violations);
        Instant at = spoken.at();
        if (at != null && at.isAfter(clock.instant())) {
            violations.add(Violation.inBody("spokenAt", "Dit moment moet al geweest zijn."));
        } else if (at != null && at.isBefore(request.askedAt().truncatedTo(ChronoUnit.MINUTES))) {
            violations.add(Violation.inBody("spokenAt", "Toen was deze vraag nog niet gesteld."));
        }
        if (!violations.isEmpty() || witness.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        return Expression.spoken(writer, witness.get(), at);
    }
}
