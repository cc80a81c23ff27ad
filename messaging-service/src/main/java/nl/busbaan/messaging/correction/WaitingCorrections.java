package nl.busbaan.messaging.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequests;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.resident.ResidentTexts;

/** What waits for somebody's answer: for the one in charge from the start, for the duo once the promise has passed. */
@ApplicationScoped
public class WaitingCorrections {
    private final Corrections corrections;
    private final HelpRequests requests;
    private final ResidentTexts texts;
    private final Clock clock;

    WaitingCorrections(Corrections corrections, HelpRequests requests, ResidentTexts texts, Clock clock) {
        this.corrections = corrections;
        this.requests = requests;
        this.texts = texts;
        this.clock = clock;
    }

    /** What is due first stands first. Call it inside a transaction. */
    public List<WaitingCorrection> of(ProfessionalId someone) {
        return corrections.waitingFor(someone).stream()
                .flatMap(this::line)
                .sorted(Comparator.comparing(WaitingCorrection::answerBy))
                .toList();
    }

    private Stream<WaitingCorrection> line(Correction correction) {
        Optional<HelpRequest> request = requests.of(correction.request());
        return correction.running().stream()
                .map(RunningPromise::by)
                .map(by -> new WaitingCorrection(
                        correction.id(),
                        correction.request().value(),
                        request.flatMap(r -> r.calledName(texts)).orElse(null),
                        correction.askedAt(),
                        by,
                        clock.instant().isAfter(by)));
    }
}
