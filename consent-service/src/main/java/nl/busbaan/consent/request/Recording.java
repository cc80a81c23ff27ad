package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.consent.Consents;
import nl.busbaan.consent.consent.Expression;
import nl.busbaan.consent.consent.Withdrawal;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;

/** Whoever has the request in hand writes down what the resident said or signed (vastleggen): his answer, or that he stops. */
@ApplicationScoped
public class Recording {
    static final String UNKNOWN_SHEET =
            "Dit nummer hoort niet bij een papier van deze vraag. Kijk onderaan het papier.";

    private final ConsentRequests requests;
    private final InHand inHand;
    private final Witnesses witnesses;
    private final Mistakes mistakes;
    private final Answering answering;
    private final Consents consents;
    private final Withdrawal withdrawal;
    private final Texts texts;
    private final Printing printing;
    private final IdempotentRequest idempotency;
    private final Clock clock;

    Recording(
            ConsentRequests requests,
            InHand inHand,
            Witnesses witnesses,
            Mistakes mistakes,
            Answering answering,
            Consents consents,
            Withdrawal withdrawal,
            Texts texts,
            Printing printing,
            IdempotentRequest idempotency,
            Clock clock) {
        this.requests = requests;
        this.inHand = inHand;
        this.witnesses = witnesses;
        this.mistakes = mistakes;
        this.answering = answering;
        this.consents = consents;
        this.withdrawal = withdrawal;
        this.texts = texts;
        this.printing = printing;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** @param at when it was spoken; just now when it is null */
    record Spoken(Witnesses.Named witness, @Nullable Instant at) {}

    @Transactional
    Answering.Outcome answer(UUID id, Answering.Reply reply, Spoken spoken, Colleague writer) {
        ConsentRequest request = requests.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Resident resident = inHand.lockToAnswer(request, writer);
        Answering.Posed posed = answering.posed(request);
        Expression expression = check(request, spoken, writer, mistakes.in(request, reply, posed.secret()));
        String how = texts.kept("consent.how.witnessed");
        return done(id, answering.recorded(resident, request, reply, new Answering.Heard(how, expression, posed)));
    }

    /**
     * @param kept where the paper is
     * @param sheet the number that stands on it
     */
    record Paper(LocalDate signedOn, String kept, String sheet) {
        @Override
        public String toString() {
            return "Paper[…]";
        }
    }

    /** What is kept with it is what stood on the paper that he signed, whatever the question would read today. */
    @Transactional
    Answering.Outcome answer(UUID id, Answering.Reply reply, Paper paper, Colleague writer) {
        ConsentRequest request = requests.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Resident resident = inHand.lockToAnswer(request, writer);
        Optional<Printing.Printed> printed = printing.printed(request, paper.sheet());
        Set<String> secret =
                printed.map(sheet -> sheet.words().secret()).orElseGet(() -> answering.secretToday(request));
        List<Violation> violations = mistakes.in(request, reply, secret);
        if (printed.isEmpty()) {
            violations.add(Violation.inBody("sheet", UNKNOWN_SHEET));
        } else if (mistakes.secretSince(request, reply, secret)) {
            violations.add(
                    Violation.inBody(
                            "sheet",
                            "Hiervoor geldt nu een beroepsgeheim, en dat staat niet op dit papier. Maak een nieuw papier en vraag het opnieuw."));
        }
        signedWhen(request, printed.map(Printing.Printed::sheet), paper.signedOn())
                .ifPresent(wrong -> violations.add(Violation.inBody("signedOn", wrong)));
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        Expression expression = Expression.onPaper(writer, paper.signedOn(), paper.kept());
        String how = texts.kept("consent.how.paper");
        Answering.Posed posed = new Answering.Posed(printed.orElseThrow().notice(), secret);
        return done(id, answering.recorded(resident, request, reply, new Answering.Heard(how, expression, posed)));
    }

    private Optional<String> signedWhen(ConsentRequest request, Optional<Sheet> sheet, LocalDate signedOn) {
        if (signedOn.isAfter(WorkingHours.today(clock))) {
            return Optional.of("Deze dag moet al geweest zijn.");
        }
        if (signedOn.isBefore(LocalDate.ofInstant(request.askedAt(), WorkingHours.ZONE))) {
            return Optional.of("Toen was deze vraag nog niet gesteld.");
        }
        return sheet.filter(made -> made.madeAfter(signedOn)).map(made -> "Toen was dit papier nog niet afgedrukt.");
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

    private Resident lockToStop(ConsentRequest request, Colleague writer) {
        Resident resident = inHand.lockDoneToo(request.resident(), writer);
        requests.getEntityManager().refresh(request);
        return resident;
    }

    private Expression check(ConsentRequest request, Spoken spoken, Colleague writer, List<Violation> before) {
        List<Violation> violations = new ArrayList<>(before);
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
