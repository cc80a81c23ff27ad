package nl.busbaan.messaging.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import nl.busbaan.messaging.colleague.Colleague;
import nl.busbaan.messaging.colleague.CurrentProfessional;
import nl.busbaan.messaging.helprequest.HandoverSummary.Role;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequests;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.web.Version;
import org.jspecify.annotations.Nullable;

/** Opens a handover for a change: locked with its request, known to the caller, and in the version he read. Call it inside a transaction. */
@ApplicationScoped
class HandoverDesk {
    private final Handovers handovers;
    private final HelpRequests requests;
    private final Involvement involvement;
    private final CurrentProfessional me;
    private final IdempotentRequest idempotency;

    HandoverDesk(
            Handovers handovers,
            HelpRequests requests,
            Involvement involvement,
            CurrentProfessional me,
            IdempotentRequest idempotency) {
        this.handovers = handovers;
        this.requests = requests;
        this.involvement = involvement;
        this.me = me;
        this.idempotency = idempotency;
    }

    /** A handover on the desk, and what the caller is in it. */
    record Opened(Handover handover, HelpRequest request, Colleague caller, Role role) {
        boolean isForSendersSide() {
            return Involvement.isSendersSide(role);
        }

        boolean isForReceiver() {
            return Involvement.mayAccept(role);
        }

        /** The one who accepted, or whoever was called to help him. */
        boolean isForAcceptor() {
            return handover.acceptor().filter(caller.id()::equals).isPresent() || role == Role.DUO || role == Role.TEAM;
        }
    }

    Outcome change(HandoverId id, @Nullable String ifMatch, Function<Opened, Outcome> change) {
        Optional<Opened> opened = open(id);
        if (opened.isEmpty()) {
            return new Outcome.Unknown();
        }
        Version.require(ifMatch, opened.get().handover().version());
        Outcome outcome = change.apply(opened.get());
        if (outcome instanceof Outcome.Changed) {
            idempotency.answered(200, null);
        }
        return outcome;
    }

    private Optional<Opened> open(HandoverId id) {
        Colleague caller = me.colleague();
        // The request first, as whoever corrects or erases does: two who lock in another order wait for each other.
        return handovers
                .requestOf(id)
                .flatMap(requests::locked)
                .flatMap(request -> handovers
                        .locked(id)
                        .flatMap(handover -> involvement
                                .of(caller, handover, request)
                                .map(role -> new Opened(handover, request, caller, role))));
    }
}
