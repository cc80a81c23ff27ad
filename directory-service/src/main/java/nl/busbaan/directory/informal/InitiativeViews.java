package nl.busbaan.directory.informal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.busbaan.directory.entry.Staleness;
import nl.busbaan.directory.organisation.Organisations;
import nl.busbaan.platform.identity.Caller;

/** Puts an initiative's page together. */
@ApplicationScoped
class InitiativeViews {
    private final Organisations organisations;
    private final Caller caller;
    private final Staleness staleness;

    InitiativeViews(Organisations organisations, Caller caller, Staleness staleness) {
        this.organisations = organisations;
        this.caller = caller;
        this.staleness = staleness;
    }

    InitiativeView of(Initiative initiative) {
        String organisationName = Optional.ofNullable(initiative.details().organisationId())
                .flatMap(organisations::findByIdOptional)
                .map(o -> o.details().name())
                .orElse(null);
        return InitiativeView.of(initiative, organisationName, caller, staleness);
    }
}
