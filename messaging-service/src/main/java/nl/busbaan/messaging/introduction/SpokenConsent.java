package nl.busbaan.messaging.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.busbaan.messaging.initiative.Initiatives;
import nl.busbaan.messaging.timeline.Moments;

/** The yes that a colleague heard, as it stands among the actions on the request: to whom, to what exactly, and when. */
@ApplicationScoped
class SpokenConsent {
    private final Initiatives initiatives;

    SpokenConsent(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    String asAction(Introduction.Proposal proposal, Instant at) {
        return "%s zei op %s: ja, %s mag van mij horen. Alleen mijn voornaam, wens, taal en de dag."
                .formatted(proposal.words().firstName(), Moments.sayFully(at), initiatives.name(proposal.initiative()));
    }
}
