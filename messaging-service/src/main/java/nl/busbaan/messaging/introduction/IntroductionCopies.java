package nl.busbaan.messaging.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.initiative.Initiatives;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.resident.ResidentTexts;

/** The introductions of a request, for its resident. */
@ApplicationScoped
public class IntroductionCopies {
    private final Introductions introductions;
    private final Initiatives initiatives;
    private final Colleagues colleagues;
    private final ResidentTexts texts;

    IntroductionCopies(
            Introductions introductions, Initiatives initiatives, Colleagues colleagues, ResidentTexts texts) {
        this.introductions = introductions;
        this.initiatives = initiatives;
        this.colleagues = colleagues;
        this.texts = texts;
    }

    /** Oldest first. Call it inside a transaction, and only about a request of the resident who calls. */
    public List<IntroductionCopy> of(HelpRequestId request) {
        return introductions.ofRequest(request).stream().map(this::copy).toList();
    }

    private IntroductionCopy copy(Introduction introduction) {
        Words words = introduction.words(texts);
        Optional<Heard> yes = introduction.agreement();
        Optional<Heard> answer = introduction.answer();
        return new IntroductionCopy(
                introduction.id(),
                initiatives.name(introduction.initiative()),
                introduction.status(),
                words.firstName(),
                words.wish(),
                words.language(),
                introduction.day(),
                words.time(),
                introduction.companion().map(colleagues::named).orElse(null),
                colleagues.named(introduction.introducedBy()),
                introduction.madeAt(),
                yes.map(Heard::at).orElse(null),
                yes.map(Heard::by).map(colleagues::named).orElse(null),
                introduction.running().map(RunningPromise::by).orElse(null),
                answer.map(Heard::at).orElse(null),
                answer.map(Heard::by).map(colleagues::named).orElse(null),
                introduction.withdrawnAt().orElse(null),
                introduction.withdrawnBy().orElse(null),
                introduction.codeExpiresAt().orElse(null));
    }
}
