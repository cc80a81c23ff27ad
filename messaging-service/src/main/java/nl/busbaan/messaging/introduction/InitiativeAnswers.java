package nl.busbaan.messaging.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequests;
import nl.busbaan.messaging.initiative.InitiativeId;
import nl.busbaan.messaging.initiative.Initiatives;
import nl.busbaan.messaging.resident.ResidentTexts;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.identity.OneTimeCode;
import nl.busbaan.platform.time.WorkingHours;
import nl.busbaan.platform.web.Version;
import org.jspecify.annotations.Nullable;

/** The initiative reads who would like to come, and says welcome or no: with a code and no account, or with its own account. */
@ApplicationScoped
class InitiativeAnswers {
    private final Introductions introductions;
    private final HelpRequests requests;
    private final Initiatives initiatives;
    private final Progress progress;
    private final ResidentTexts texts;
    private final IdempotentRequest idempotency;
    private final Clock clock;

    InitiativeAnswers(
            Introductions introductions,
            HelpRequests requests,
            Initiatives initiatives,
            Progress progress,
            ResidentTexts texts,
            IdempotentRequest idempotency,
            Clock clock) {
        this.introductions = introductions;
        this.requests = requests;
        this.initiatives = initiatives;
        this.progress = progress;
        this.texts = texts;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Wrong, used, expired and taken back are one, so that trying teaches nothing. */
    @Transactional
    Optional<Newcomer> withCode(OneTimeCode code) {
        return introductions
                .withCode(code)
                .flatMap(place -> introductions.findByIdOptional(place.introduction()))
                .filter(introduction -> introduction.codeWorks(code, clock.instant()))
                .map(this::newcomer);
    }

    @Transactional
    Outcome answer(OneTimeCode code, InitiativeAnswer answer) {
        return introductions
                .withCode(code)
                .map(place -> answer(place, answer, introduction -> {
                    Instant now = clock.instant();
                    return introduction.codeWorks(code, now) || introduction.wasAnsweredWith(code, now);
                }))
                .orElse(new Outcome.Unknown());
    }

    /** Who is asked about or expected, for an account that keeps these initiatives. */
    @Transactional
    List<ExpectedNewcomer> expectedAt(Set<InitiativeId> kept) {
        LocalDate today = WorkingHours.today(clock);
        return introductions.expected(kept, today).stream()
                .map(introduction -> new ExpectedNewcomer(
                        introduction.id(),
                        introduction.version(),
                        introduction.status() == IntroductionStatus.WELCOME,
                        newcomer(introduction)))
                .toList();
    }

    @Transactional
    Outcome answer(Set<InitiativeId> kept, UUID which, @Nullable String ifMatch, InitiativeAnswer answer) {
        return introductions
                .ofInitiatives(which, kept)
                .map(place -> answer(place, answer, introduction -> {
                    Version.require(ifMatch, introduction.version());
                    return !introduction.isOver(WorkingHours.today(clock));
                }))
                .orElse(new Outcome.Unknown());
    }

    private interface Condition {
        boolean holds(Introduction introduction);
    }

    private Outcome answer(Introductions.Place place, InitiativeAnswer answer, Condition condition) {
        Optional<HelpRequest> request = requests.locked(place.ofRequest());
        Optional<Introduction> found = request.flatMap(r -> introductions.locked(place.introduction(), r.id()));
        if (request.isEmpty() || found.filter(this::hasReachedIt).isEmpty() || !condition.holds(found.get())) {
            return new Outcome.Unknown();
        }
        IntroductionState state = found.get().state();
        if (isSaid(state, answer)) {
            return new Outcome.Done(place.introduction());
        }
        if (!(state instanceof IntroductionState.Introduced introduced)) {
            return new Outcome.WrongState("U hebt hier al op geantwoord. Wilt u iets veranderen? Bel dan even.");
        }
        progress.answered(request.get(), found.get(), introduced, answer, null);
        idempotency.answered(204, null);
        progress.tell(request.get());
        return new Outcome.Done(place.introduction());
    }

    /** Saying the same twice is saying it once: whoever lost the reply can't know that it was heard. */
    private static boolean isSaid(IntroductionState state, InitiativeAnswer answer) {
        return switch (answer) {
            case WELCOME -> state instanceof IntroductionState.Welcome;
            case NO -> state instanceof IntroductionState.Declined;
        };
    }

    /** Of what was only asked of the resident, or was taken back, an initiative knows nothing. */
    private boolean hasReachedIt(Introduction introduction) {
        return switch (introduction.status()) {
            case INTRODUCED, WELCOME, DECLINED -> true;
            case ASKED, WITHDRAWN -> false;
        };
    }

    private Newcomer newcomer(Introduction introduction) {
        Words words = introduction.words(texts);
        return new Newcomer(
                initiatives.name(introduction.initiative()),
                words.firstName(),
                words.wish(),
                words.language(),
                introduction.day(),
                words.time());
    }
}
