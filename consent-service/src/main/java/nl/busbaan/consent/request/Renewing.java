package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.Participations;
import nl.busbaan.consent.consent.Consent;
import nl.busbaan.consent.consent.ConsentId;
import nl.busbaan.consent.consent.Consents;
import nl.busbaan.consent.consent.History;
import nl.busbaan.consent.consent.Renewal;
import nl.busbaan.consent.resident.Resident;
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
    private final Participations participations;
    private final InHand inHand;
    private final Resting resting;
    private final RenewalQuestions questions;
    private final Moments moments;
    private final History history;
    private final Texts texts;
    private final IdempotentRequest idempotency;
    private final Clock clock;

    Renewing(
            ConsentRequests requests,
            Consents consents,
            Participations participations,
            InHand inHand,
            Resting resting,
            RenewalQuestions questions,
            Moments moments,
            History history,
            Texts texts,
            IdempotentRequest idempotency,
            Clock clock) {
        this.requests = requests;
        this.consents = consents;
        this.participations = participations;
        this.inHand = inHand;
        this.resting = resting;
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
        if (resting.rests(resident, ending.get())) {
            return new Outcome.NotAsked("De gegevens van deze inwoner mogen nu niet worden gebruikt. Vraag nu niets.");
        }
        String how = texts.kept("consent.how.asked", colleague.label());
        return switch (questions.put(resident, ending.get(), colleague, how)) {
            case RenewalQuestions.Outcome.Asked asked -> {
                idempotency.answered(201, ConsentRequestResource.PATH + "/" + asked.question());
                yield new Outcome.Asked(asked.question());
            }
            case RenewalQuestions.Outcome.NobodyToRead nobody ->
                new Outcome.NotAsked("Daar werkt nu niemand die dit zou lezen. Probeer het later nog eens.");
            case RenewalQuestions.Outcome.NothingToAsk nothing ->
                new Outcome.NotAsked(
                        "Dit is niet meer nodig, mag niet meer, of er is al iets anders over gevraagd. Kijk in de AVG-hulp.");
        };
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
        return inHand.lock(asked.resident(), colleague);
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
        } else if (resting.rests(resident, consent)
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
        List<Colleague> askers = questions.askers(resident, consent);
        boolean later = askers.isEmpty();
        for (Colleague asker : askers) {
            String how = texts.kept("consent.how.renewal", asker.label());
            switch (questions.put(resident, consent, asker, how)) {
                case RenewalQuestions.Outcome.Asked asked -> {
                    questions.sparesWhoSaidNo(asked.question(), consent);
                    return;
                }
                case RenewalQuestions.Outcome.NobodyToRead nobody -> later = true;
                // Another may ask what this one may not.
                case RenewalQuestions.Outcome.NothingToAsk nothing -> {}
            }
        }
        if (later) {
            consent.planRenewal(Renewal.ASK, Moments.nextOpening(clock.instant()));
        } else {
            consent.settleRenewal(Renewal.LEFT);
            history.tell(consent);
        }
    }

    /** Something else was said about a part of this question, so that it fell away: what is left of it is asked after all. */
    void askTheRest(ConsentRequest fallen) {
        ConsentId ending = new ConsentId(fallen.continuation().orElseThrow().renews());
        consents.findByIdOptional(ending)
                .filter(consent -> holds(consent) && !Collections.disjoint(questions.unsaid(consent), fallen.kinds()))
                .ifPresent(consent -> {
                    consent.planRenewal(Renewal.ASK, Moments.nextOpen(clock.instant()));
                    history.tell(consent);
                });
    }

    /** Its time isn't over, and nothing else stands in its place. */
    private boolean holds(Consent consent) {
        LocalDate today = WorkingHours.today(clock);
        return consent.standingOn(today).isPresent() && !consents.replaced(consent, today);
    }

    static Term termOf(Consent consent) {
        return new Term(consent.givenOn().orElseThrow(), consent.until());
    }
}
