package nl.busbaan.messaging.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.busbaan.messaging.colleague.CurrentProfessional;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.helprequest.HelpRequestStatus;
import nl.busbaan.messaging.helprequest.HelpRequests;
import nl.busbaan.messaging.helprequest.TakingAction;
import nl.busbaan.messaging.promise.Promises;
import nl.busbaan.messaging.resident.ResidentTexts;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.identity.OneTimeCode;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.time.WorkingHours;
import nl.busbaan.platform.web.Version;
import org.jspecify.annotations.Nullable;

/** What the one in charge of a request or his duo does with introductions; each in one transaction. */
@ApplicationScoped
class IntroductionDesk {
    static final Duration CODE_VALID = Duration.ofDays(7);
    static final String DAY_IS_OVER = "Deze dag is al voorbij.";

    private final Introductions introductions;
    private final HelpRequests requests;
    private final IntroductionCheck check;
    private final Progress progress;
    private final TakingAction actions;
    private final CurrentProfessional me;
    private final Promises promises;
    private final ResidentTexts texts;
    private final IdempotentRequest idempotency;
    private final Clock clock;

    IntroductionDesk(
            Introductions introductions,
            HelpRequests requests,
            IntroductionCheck check,
            Progress progress,
            TakingAction actions,
            CurrentProfessional me,
            Promises promises,
            ResidentTexts texts,
            IdempotentRequest idempotency,
            Clock clock) {
        this.introductions = introductions;
        this.requests = requests;
        this.check = check;
        this.progress = progress;
        this.actions = actions;
        this.me = me;
        this.promises = promises;
        this.texts = texts;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    Outcome introduce(HelpRequestId id, Introduce asked) {
        ProfessionalId by = me.helper();
        Optional<HelpRequest> found = requests.locked(id).filter(r -> r.isInChargeOrDuo(by));
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        HelpRequest request = found.get();
        if (request.status() == HelpRequestStatus.DONE) {
            return new Outcome.WrongState("De inwoner zegt dat deze vraag klaar is.");
        }
        List<Violation> violations = check.violations(asked, id);
        if (!violations.isEmpty()) {
            return new Outcome.Refused(violations);
        }
        if (introductions.waitsFor(asked.initiative(), id)) {
            return new Outcome.WrongState("Dit is al aan dit initiatief gevraagd. Wacht op het antwoord, of bel.");
        }
        Introduction introduction = made(request, asked, by);
        idempotency.answered(201, location(id, introduction.id()));
        progress.tell(request);
        return new Outcome.Done(introduction.id());
    }

    private Introduction made(HelpRequest request, Introduce asked, ProfessionalId by) {
        Instant now = clock.instant();
        Introduction.Proposal proposal = asked.proposalBy(by);
        Introduction introduction = new Introduction(
                request,
                proposal,
                now,
                promises.keptBy(request.inCharge()).onQuestionToResident(now, proposal.day()),
                texts);
        introductions.persist(introduction);
        if (asked.saidInConversation()) {
            Instant at = asked.spokenAt() == null ? now : asked.spokenAt();
            actions.record(request, by, SpokenConsent.asAction(proposal.words().firstName(), at), at);
            progress.agreed(request, introduction, new IntroductionState.Asked(), new Heard(at, by));
        } else {
            progress.asked(request, introduction);
        }
        return introduction;
    }

    /** He was asked in the portal, and now said yes to the colleague. */
    @Transactional
    Outcome agreed(HelpRequestId id, UUID which, @Nullable String ifMatch) {
        return change(id, which, ifMatch, (request, introduction) -> {
            if (!(introduction.state() instanceof IntroductionState.Asked asked)) {
                return Optional.of("De inwoner heeft hier al op geantwoord.");
            }
            if (introduction.isOver(WorkingHours.today(clock))) {
                return Optional.of(DAY_IS_OVER);
            }
            Instant now = clock.instant();
            String firstName = introduction.words(texts).firstName();
            actions.record(request, me.helper(), SpokenConsent.asAction(firstName, now));
            progress.agreed(request, introduction, asked, new Heard(now, me.helper()));
            return Optional.empty();
        });
    }

    /** The colleague heard the answer of the initiative. */
    @Transactional
    Outcome told(HelpRequestId id, UUID which, @Nullable String ifMatch, InitiativeAnswer answer) {
        return change(id, which, ifMatch, (request, introduction) -> {
            if (!(introduction.state() instanceof IntroductionState.Introduced introduced)) {
                return Optional.of("Hier is geen antwoord meer op nodig.");
            }
            progress.answered(request, introduction, introduced, answer, me.helper());
            return Optional.empty();
        });
    }

    @Transactional
    Outcome takeBack(HelpRequestId id, UUID which, @Nullable String ifMatch) {
        return change(id, which, ifMatch, (request, introduction) -> {
            if (!(introduction.state() instanceof IntroductionState.Withdrawable withdrawable)) {
                return Optional.of("Dit is al voorbij.");
            }
            progress.takenBack(request, introduction, withdrawable, me.helper());
            return Optional.empty();
        });
    }

    /** @param code null when there is none, and the outcome says why */
    record Given(
            Outcome outcome,
            @Nullable OneTimeCode code,
            @Nullable Instant expiresAt) {

        private static Given not(Outcome why) {
            return new Given(why, null, null);
        }
    }

    /** The code is shown once. It takes the place of an earlier one. */
    @Transactional
    Given giveCode(HelpRequestId id, UUID which) {
        Optional<HelpRequest> request = requests.locked(id).filter(r -> r.isInChargeOrDuo(me.helper()));
        Optional<Introduction> found = request.flatMap(r -> introductions.locked(which, id));
        if (request.isEmpty() || found.isEmpty()) {
            return Given.not(new Outcome.Unknown());
        }
        Introduction introduction = found.get();
        Instant now = clock.instant();
        Instant expires = expiry(introduction, now);
        if (introduction.status() != IntroductionStatus.INTRODUCED || !expires.isAfter(now)) {
            return Given.not(new Outcome.WrongState("Hier is geen antwoord meer op nodig."));
        }
        OneTimeCode code = OneTimeCode.random();
        introduction.give(code, expires);
        progress.tell(request.get());
        return new Given(new Outcome.Done(which), code, expires);
    }

    /** A week, but not after the day itself. */
    private static Instant expiry(Introduction introduction, Instant now) {
        Instant dayOver =
                introduction.day().plusDays(1).atStartOfDay(WorkingHours.ZONE).toInstant();
        Instant weekOver = now.plus(CODE_VALID);
        return weekOver.isBefore(dayOver) ? weekOver : dayOver;
    }

    /** @param step gives why it can't be done, or nothing when it was done */
    private Outcome change(
            HelpRequestId id,
            UUID which,
            @Nullable String ifMatch,
            BiFunction<HelpRequest, Introduction, Optional<String>> step) {
        Optional<HelpRequest> request = requests.locked(id).filter(r -> r.isInChargeOrDuo(me.helper()));
        Optional<Introduction> introduction = request.flatMap(r -> introductions.locked(which, id));
        if (request.isEmpty() || introduction.isEmpty()) {
            return new Outcome.Unknown();
        }
        Version.require(ifMatch, introduction.get().version());
        Optional<String> refused = step.apply(request.get(), introduction.get());
        if (refused.isPresent()) {
            return new Outcome.WrongState(refused.get());
        }
        idempotency.answered(200, null);
        progress.tell(request.get());
        return new Outcome.Done(which);
    }

    static String location(HelpRequestId request, UUID introduction) {
        return "/messaging/v1/help-requests/" + request.value() + "/introductions/" + introduction;
    }
}
