package nl.busbaan.consent.copy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Stream;
import nl.busbaan.consent.accesslog.MaskedNames;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.request.CounterCopies;
import nl.busbaan.consent.request.RequestCopies;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.platform.web.KeptNames;

/** The names that a resident doesn't hear: as they are now, and as they were when somebody with a masked name asked him something or stood at the counter. */
@ApplicationScoped
class NamesKept {
    private final MaskedNames masked;
    private final Colleagues colleagues;
    private final RequestCopies requests;
    private final CounterCopies counterCodes;

    NamesKept(MaskedNames masked, Colleagues colleagues, RequestCopies requests, CounterCopies counterCodes) {
        this.masked = masked;
        this.colleagues = colleagues;
        this.requests = requests;
        this.counterCodes = counterCodes;
    }

    KeptNames in(ResidentId resident) {
        Set<ColleagueId> kept = masked.standing();
        Stream<String> now = kept.stream()
                .flatMap(id -> colleagues.findByIdOptional(id).stream())
                .map(Colleague::name);
        Stream<String> then = Stream.concat(
                        requests.askers(resident).stream(), counterCodes.atCounter(resident).stream())
                .filter(asker -> kept.contains(asker.id()))
                .map(asker -> asker.label().split(",", 2)[0]);
        return new KeptNames(Stream.concat(now, then).distinct().toList());
    }
}
