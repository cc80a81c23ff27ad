package nl.busbaan.messaging.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Optional;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.helprequest.PromisesBeside;
import nl.busbaan.messaging.promise.RunningPromise;

/** Who must be called about an introduction, for the page of the request. */
@ApplicationScoped
class WaitingIntroductions implements PromisesBeside {
    private final Introductions introductions;

    WaitingIntroductions(Introductions introductions) {
        this.introductions = introductions;
    }

    @Override
    public Optional<RunningPromise> firstOf(HelpRequestId request) {
        return introductions.ofRequest(request).stream()
                .flatMap(introduction -> introduction.running().stream())
                .min(Comparator.comparing(RunningPromise::by));
    }
}
