package nl.busbaan.messaging.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.helprequest.HelpRequest;

/** A corrected item takes the place of one that was wrong. */
@ApplicationScoped
public class ReplacingItems {
    private final CaseItems items;
    private final Disclosure disclosure;
    private final Clock clock;

    ReplacingItems(CaseItems items, Disclosure disclosure, Clock clock) {
        this.items = items;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    /** The team stays the one that wrote the old item down: a correction must not change who may see it. */
    public CaseItem replace(HelpRequest request, CaseItem old, String text, ProfessionalId by) {
        CaseItem fresh = new CaseItem(
                request,
                old.kind(),
                by,
                old.recordedByTeam(),
                clock.instant(),
                (resident, id) -> disclosure.seal(resident, id, text));
        items.persistAndFlush(fresh);
        old.replaceBy(fresh, clock.instant());
        return fresh;
    }
}
