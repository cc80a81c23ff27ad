package nl.busbaan.consent.colleague;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.busbaan.platform.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Keeps the read model of colleagues and teams. */
@ApplicationScoped
public class DirectoryConsumer {
    private final Inbox inbox;
    private final Colleagues colleagues;
    private final Teams teams;

    DirectoryConsumer(Inbox inbox, Colleagues colleagues, Teams teams) {
        this.inbox = inbox;
        this.colleagues = colleagues;
        this.teams = teams;
    }

    @Incoming("professionals")
    @Blocking
    public void professional(@Nullable String payload) {
        if (payload != null) {
            inbox.once("colleagues", payload, event -> colleagues.apply(inbox.data(event, ProfessionalChanged.class)));
        }
    }

    @Incoming("teams")
    @Blocking
    public void team(@Nullable String payload) {
        if (payload != null) {
            inbox.once("teams", payload, event -> teams.apply(inbox.data(event, TeamChanged.class)));
        }
    }
}
