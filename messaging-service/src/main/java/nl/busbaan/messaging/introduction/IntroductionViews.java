package nl.busbaan.messaging.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.CurrentProfessional;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.helprequest.HelpRequests;
import nl.busbaan.messaging.initiative.Initiative;
import nl.busbaan.messaging.initiative.Initiatives;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.resident.ResidentAccounts;
import nl.busbaan.messaging.resident.ResidentTexts;
import nl.busbaan.platform.identity.Caller;

/** Reading introductions: by those in charge of the request, and by whose request it is. */
@ApplicationScoped
class IntroductionViews {
    private final Introductions introductions;
    private final HelpRequests requests;
    private final Initiatives initiatives;
    private final Colleagues colleagues;
    private final CurrentProfessional me;
    private final ResidentAccounts accounts;
    private final Caller caller;
    private final ResidentTexts texts;

    IntroductionViews(
            Introductions introductions,
            HelpRequests requests,
            Initiatives initiatives,
            Colleagues colleagues,
            CurrentProfessional me,
            ResidentAccounts accounts,
            Caller caller,
            ResidentTexts texts) {
        this.introductions = introductions;
        this.requests = requests;
        this.initiatives = initiatives;
        this.colleagues = colleagues;
        this.me = me;
        this.accounts = accounts;
        this.caller = caller;
        this.texts = texts;
    }

    /** Empty for whoever isn't in charge or duo. */
    @Transactional
    Optional<List<IntroductionView>> forCaretaker(HelpRequestId id) {
        return of(id, request -> request.isInChargeOrDuo(me.helper()));
    }

    /** Empty for everybody but the resident. */
    @Transactional
    Optional<List<IntroductionView>> forResident(HelpRequestId id) {
        return of(id, request -> accounts.residentsOf(caller.account()).contains(request.resident()));
    }

    @Transactional
    IntroductionView one(UUID id) {
        return view(introductions.findByIdOptional(id).orElseThrow());
    }

    private Optional<List<IntroductionView>> of(HelpRequestId id, Predicate<HelpRequest> mayRead) {
        return requests.of(id)
                .filter(mayRead)
                .map(request ->
                        introductions.ofRequest(id).stream().map(this::view).toList());
    }

    private IntroductionView view(Introduction introduction) {
        Words words = introduction.words(texts);
        Optional<Heard> yes = introduction.agreement();
        return new IntroductionView(
                introduction.id(),
                introduction.version(),
                introduction.initiative().value(),
                initiatives.name(introduction.initiative()),
                initiatives
                        .of(introduction.initiative())
                        .flatMap(Initiative::phone)
                        .orElse(null),
                introduction.status(),
                words.firstName(),
                words.wish(),
                words.language(),
                introduction.day(),
                words.time(),
                introduction.companion().map(colleagues::person).orElse(null),
                colleagues.person(introduction.introducedBy()),
                yes.map(Heard::at).orElse(null),
                yes.map(Heard::by).map(colleagues::person).orElse(null),
                introduction.running().map(RunningPromise::by).orElse(null),
                introduction.answer().map(Heard::at).orElse(null),
                introduction.withdrawnBy().orElse(null),
                introduction.codeExpiresAt().orElse(null));
    }
}
