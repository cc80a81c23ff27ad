package nl.busbaan.consent.decision;

import jakarta.enterprise.context.ApplicationScoped;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;

/** Tells from the access token in what quality someone asks. */
@ApplicationScoped
class Askers {
    private final Colleagues colleagues;
    private final Caller caller;

    Askers(Colleagues colleagues, Caller caller) {
        this.colleagues = colleagues;
        this.caller = caller;
    }

    Asker current() {
        if (caller.has(Roles.PEP)) {
            return new Asker.EnforcementPoint(caller.client());
        }
        return colleagues
                .byAccount(caller.account())
                .<Asker>map(colleague -> new Asker.Self(colleague.id()))
                .orElseGet(Asker.Stranger::new);
    }
}
