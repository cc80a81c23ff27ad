package nl.busbaan.consent.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.consent.accesslog.MaskedNames;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.web.KeptNames;

/**
 * The names that a resident doesn't hear: as they are now, and as they were when somebody with a masked name asked him something, stood at
 * the counter, was a witness or wrote down what he said. His role stays where it stands.
 */
@ApplicationScoped
public class NamesKept {
    private final MaskedNames masked;
    private final Colleagues colleagues;
    private final Instance<NamesTold> told;
    private final Texts texts;

    NamesKept(MaskedNames masked, Colleagues colleagues, Instance<NamesTold> told, Texts texts) {
        this.masked = masked;
        this.colleagues = colleagues;
        this.told = told;
        this.texts = texts;
    }

    @Transactional
    public KeptNames from(ResidentId resident) {
        Set<ColleagueId> kept = masked.standing();
        if (kept.isEmpty()) {
            return KeptNames.NONE;
        }
        Stream<String> now = kept.stream()
                .flatMap(id -> colleagues.findByIdOptional(id).stream())
                .map(Colleague::name);
        Stream<String> then = told.stream()
                .flatMap(place -> place.to(resident))
                .filter(called -> kept.contains(called.id()))
                .map(Called::name);
        String instead = texts.of("colleague.masked");
        return new KeptNames(
                Stream.concat(now, then).distinct().collect(Collectors.toMap(name -> name, name -> instead)));
    }
}
