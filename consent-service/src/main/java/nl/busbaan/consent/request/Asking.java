package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.Participations;
import nl.busbaan.consent.consent.Ask;
import nl.busbaan.consent.consent.Controller;
import nl.busbaan.consent.consent.History;
import nl.busbaan.consent.consent.Utterance;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.crypto.ResidentKeys;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.time.WorkingHours;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A colleague who has the request in hand asks the resident for consent. */
@ApplicationScoped
public class Asking {
    /** Who talked about it longer ago has forgotten what it was about. */
    private static final int MOST_DAYS_AGO = 31;

    private final CodeLists lists;
    private final Participations participations;
    private final Residents residents;
    private final Recipients recipients;
    private final MayAsk mayAsk;
    private final Moments moments;
    private final ConsentRequests requests;
    private final History history;
    private final ResidentKeys keys;
    private final Texts texts;
    private final IdempotentRequest idempotency;
    private final Clock clock;

    Asking(
            CodeLists lists,
            Participations participations,
            Residents residents,
            Recipients recipients,
            MayAsk mayAsk,
            Moments moments,
            ConsentRequests requests,
            History history,
            ResidentKeys keys,
            Texts texts,
            IdempotentRequest idempotency,
            Clock clock) {
        this.lists = lists;
        this.participations = participations;
        this.residents = residents;
        this.recipients = recipients;
        this.mayAsk = mayAsk;
        this.moments = moments;
        this.requests = requests;
        this.history = history;
        this.keys = keys;
        this.texts = texts;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** @param spokenOn the day on which it was talked about first; not known of who asks in another way than the screen */
    record Wish(
            ResidentId resident,
            String purpose,
            List<String> kinds,
            Recipients.Named recipient,
            LocalDate until,
            String explanation,
            @Nullable LocalDate spokenOn) {

        @Override
        public String toString() {
            return "Wish[…]";
        }
    }

    @Transactional
    ConsentRequest ask(Wish wish, Colleague asker) {
        if (!participations.inCharge(asker.id(), wish.resident().value())) {
            throw ProblemException.notFound();
        }
        Resident resident = residents.lockUnlessErased(wish.resident()).orElseThrow(ProblemException::notFound);
        Recipients.Found recipient = check(wish, asker);
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        Ask ask = new Ask(
                id,
                asker.mainAssignment().map(Controller::of).orElse(null),
                wish.purpose(),
                Set.copyOf(wish.kinds()),
                recipient.recipient(),
                recipient.label(),
                wish.until(),
                null);
        ConsentRequest request =
                put(resident, new Question(ask, wish.explanation(), asker, how(asker, wish.spokenOn())));
        idempotency.answered(201, ConsentRequestResource.PATH + "/" + id);
        return request;
    }

    private String how(Colleague asker, @Nullable LocalDate spokenOn) {
        return spokenOn == null
                ? texts.kept("consent.how.asked", asker.label())
                : texts.kept("consent.how.talked", texts.keptDate(spokenOn));
    }

    /** @param how as the resident reads it */
    record Question(Ask ask, String explanation, Colleague asker, String how) {
        @Override
        public String toString() {
            return "Question[…]";
        }
    }

    /** Puts a question that may be asked. The caller holds the resident's row. */
    ConsentRequest put(Resident resident, Question question) {
        Ask ask = question.ask();
        byte[] explanation =
                keys.encrypt(resident.id().value(), ConsentRequest.contextOf(ask.requestId()), question.explanation());
        ConsentRequest request = new ConsentRequest(resident.id(), ask, explanation, question.asker(), clock.instant());
        request.lookAt(moments.first(request.askedAt(), request.lastDay()));
        requests.persistAndFlush(request);
        history.open(resident, ask, new Utterance(question.asker().label(), question.how(), null, null));
        return request;
    }

    private Recipients.Found check(Wish wish, Colleague asker) {
        List<Violation> violations = new ArrayList<>();
        Optional<Purpose> purpose = lists.purpose(wish.purpose());
        if (purpose.isEmpty()) {
            violations.add(Violation.inBody("purpose", "Dit doel kennen wij niet. Kies er een uit de lijst."));
        }
        LocalDate today = WorkingHours.today(clock);
        if (!wish.until().isAfter(today) || wish.until().isAfter(today.plusDays(Term.MOST_DAYS))) {
            violations.add(Violation.inBody("until", "Kies een dag na vandaag, hoogstens een jaar vooruit."));
        }
        LocalDate spokenOn = wish.spokenOn();
        if (spokenOn != null && (spokenOn.isAfter(today) || spokenOn.isBefore(today.minusDays(MOST_DAYS_AGO)))) {
            violations.add(Violation.inBody(
                    "conversation.on", "Kies vandaag of een eerdere dag, hoogstens een maand geleden."));
        }
        Optional<Recipients.Found> recipient = recipients.find(wish.recipient(), violations);
        purpose.ifPresent(p -> checkKinds(wish, p, recipient.orElse(null), asker, violations));
        if (!violations.isEmpty() || recipient.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        purpose.filter(p -> mayAsk.decides(asker, p)).ifPresent(p -> {
            throw ProblemException.wrongState(
                    "Jouw organisatie beslist zelf over %s. Dan mag je de inwoner niet om toestemming vragen."
                            .formatted(p.name()));
        });
        return recipient.get();
    }

    private void checkKinds(
            Wish wish,
            Purpose purpose,
            Recipients.@Nullable Found recipient,
            Colleague asker,
            List<Violation> violations) {
        List<String> codes = List.copyOf(new LinkedHashSet<>(wish.kinds()));
        for (int i = 0; i < codes.size(); i++) {
            String field = "kinds[" + i + "]";
            Optional<Kind> kind = lists.kind(codes.get(i));
            if (kind.isEmpty()) {
                violations.add(Violation.inBody(field, "Dit soort gegeven kennen wij niet. Kies er een uit de lijst."));
            } else if (recipient != null) {
                mayAsk.refusal(kind.get(), purpose, recipient, asker)
                        .ifPresent(message -> violations.add(Violation.inBody(field, message)));
            }
        }
    }
}
