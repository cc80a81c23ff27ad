package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.Participations;
import nl.busbaan.consent.consent.Consent;
import nl.busbaan.consent.consent.ConsentState;
import nl.busbaan.consent.consent.Consents;
import nl.busbaan.consent.consent.Controller;
import nl.busbaan.consent.consent.History;
import nl.busbaan.consent.consent.Renewal;
import nl.busbaan.consent.objection.Objections;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.consent.resident.Standstill;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.time.WorkingHours;

/**
 * A consent that ends soon (verlengen). Whoever is in charge is told first, and can ask in conversation with one press, or let it end. When
 * he does neither, the question is put for him: his silence must not decide for the resident.
 */
@ApplicationScoped
public class Renewing {
    private final ConsentRequests requests;
    private final Consents consents;
    private final Residents residents;
    private final Participations participations;
    private final Objections objections;
    private final RenewalQuestions questions;
    private final Moments moments;
    private final History history;
    private final Texts texts;
    private final IdempotentRequest idempotency;
    private final Clock clock;

    Renewing(
            ConsentRequests requests,
            Consents consents,
            Residents residents,
            Participations participations,
            Objections objections,
            RenewalQuestions questions,
            Moments moments,
            History history,
            Texts texts,
            IdempotentRequest idempotency,
            Clock clock) {
        this.requests = requests;
        this.consents = consents;
        this.residents = residents;
        this.participations = participations;
        this.objections = objections;
        this.questions = questions;
        this.moments = moments;
        this.history = history;
        this.texts = texts;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What became of asking. */
    sealed interface Outcome {
        record Asked(UUID question) implements Outcome {}

        /** @param why in plain Dutch */
        record NotAsked(String why) implements Outcome {}
    }

    /** Of a yes that was just said. The caller holds the resident's row. */
    void plan(Consent consent) {
        moments.told(termOf(consent)).ifPresent(at -> consent.planRenewal(Renewal.TELL, at));
    }

    @Transactional
    Outcome askNow(UUID request, Colleague colleague) {
        Resident resident = lockFor(request, colleague);
        Optional<Consent> ending = told(request);
        if (ending.isEmpty()) {
            return new Outcome.NotAsked(
                    "Hier valt nu niets te verlengen: het loopt nog niet af, of het is al gevraagd.");
        }
        if (rests(resident, ending.get())) {
            return new Outcome.NotAsked("De gegevens van deze inwoner mogen nu niet worden gebruikt. Vraag nu niets.");
        }
        return questions
                .put(resident, ending.get(), colleague, texts.kept("consent.how.asked", colleague.label()))
                .<Outcome>map(question -> {
                    idempotency.answered(201, ConsentRequestResource.PATH + "/" + question);
                    return new Outcome.Asked(question);
                })
                .orElseGet(
                        () -> new Outcome.NotAsked(
                                "Dit is niet meer nodig, mag niet meer, of er is al iets anders over gevraagd. Kijk in de AVG-hulp."));
    }

    /** It isn't needed any longer, so the resident isn't asked. Saying so twice is saying it once. */
    @Transactional
    void letEnd(UUID request, Colleague colleague) {
        lockFor(request, colleague);
        told(request).ifPresent(consent -> {
            consent.settleRenewal(Renewal.LEFT);
            history.tell(consent);
        });
    }

    private Resident lockFor(UUID request, Colleague colleague) {
        ConsentRequest asked = requests.findByIdOptional(request).orElseThrow(ProblemException::notFound);
        if (!participations.inCharge(colleague.id(), asked.resident().value())) {
            throw ProblemException.notFound();
        }
        return residents.lockForChange(asked.resident()).orElseThrow(ProblemException::notFound);
    }

    private Optional<Consent> told(UUID request) {
        return consents.given(request)
                .map(consent -> {
                    consents.getEntityManager().refresh(consent);
                    return consent;
                })
                .filter(consent -> consent.renewal().filter(Renewal.ASK::equals).isPresent() && holds(consent));
    }

    /** Its moment has come. The caller holds the resident's row. */
    void due(Resident resident, Consent consent, Instant now) {
        if (resident.erased() || !holds(consent)) {
            consent.settleRenewal(Renewal.LEFT);
        } else if (!Moments.open(now)) {
            consent.planRenewal(consent.renewal().orElseThrow(), Moments.nextOpen(now));
        } else if (rests(resident, consent)
                || !participations.openFor(resident.id().value())) {
            // He may wake it up, or open his request again; an objection may be weighed. Look tomorrow.
            consent.planRenewal(consent.renewal().orElseThrow(), Moments.nextOpening(now));
        } else if (consent.renewal().orElseThrow() == Renewal.TELL) {
            tell(consent);
        } else {
            putForWhoeverIsInCharge(resident, consent);
        }
    }

    private void tell(Consent consent) {
        moments.asked(termOf(consent), clock.instant())
                .ifPresentOrElse(at -> consent.planRenewal(Renewal.ASK, at), () -> consent.settleRenewal(Renewal.LEFT));
        history.tell(consent);
    }

    private void putForWhoeverIsInCharge(Resident resident, Consent consent) {
        Optional<Colleague> asker = questions.asker(resident, consent);
        if (asker.isEmpty()) {
            consent.planRenewal(Renewal.ASK, Moments.nextOpening(clock.instant()));
            return;
        }
        String how = texts.kept("consent.how.renewal", asker.get().label());
        if (questions.put(resident, consent, asker.get(), how).isEmpty()) {
            consent.settleRenewal(Renewal.LEFT);
            history.tell(consent);
        }
    }

    /** Everything rests (AVG 18), or an objection about one of the two sides isn't weighed yet (AVG 21). */
    private boolean rests(Resident resident, Consent consent) {
        Set<UUID> concerned = Stream.concat(
                        consent.recipient().worksAt().stream(),
                        Optional.ofNullable(consent.controller()).map(Controller::organisation).stream())
                .collect(Collectors.toSet());
        return resident.standstill() != Standstill.NONE
                || objections.standing(resident.id()).stream()
                        .anyMatch(objection -> !objection.upheld() && concerned.contains(objection.organisation()));
    }

    private boolean holds(Consent consent) {
        LocalDate today = WorkingHours.today(clock);
        return consent.state() instanceof ConsentState.Standing standing
                && standing.on(today) instanceof ConsentState.Standing;
    }

    static Term termOf(Consent consent) {
        return new Term(consent.givenOn().orElseThrow(), consent.until());
    }
}
