package nl.busbaan.consent.copy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Stream;
import nl.busbaan.consent.accesslog.MaskedNames;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.consent.Expressions;
import nl.busbaan.consent.request.CounterCopies;
import nl.busbaan.consent.request.RequestCopies;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.platform.web.KeptNames;

/** The names that a resident doesn't hear: as they are now, and as they were when somebody with a masked name asked him something, stood at the counter or wrote down what he said. */
@ApplicationScoped
class NamesKept {
    private final MaskedNames masked;
    private final Colleagues colleagues;
    private final RequestCopies requests;
    private final CounterCopies counterCodes;
    private final Expressions expressions;

    NamesKept(
            MaskedNames masked,
            Colleagues colleagues,
            RequestCopies requests,
            CounterCopies counterCodes,
            Expressions expressions) {
        this.masked = masked;
        this.colleagues = colleagues;
        this.requests = requests;
        this.counterCodes = counterCodes;
        this.expressions = expressions;
    }

    KeptNames in(ResidentId resident) {
        Set<ColleagueId> kept = masked.standing();
        Stream<String> now = kept.stream()
                .flatMap(id -> colleagues.findByIdOptional(id).stream())
                .map(Colleague::name);
        Stream<RequestCopies.Asker> recorders = expressions.recorders(resident).stream()
                .map(recorder -> new RequestCopies.Asker(recorder.id(), recorder.label()));
        Stream<String> then = Stream.of(
                        requests.askers(resident).stream(), counterCodes.atCounter(resident).stream(), recorders)
                .flatMap(some -> some)
                .filter(asker -> kept.contains(asker.id()))
                .map(asker -> asker.label().split(",", 2)[0]);
        return new KeptNames(Stream.concat(now, then).distinct().toList());
    }
}
