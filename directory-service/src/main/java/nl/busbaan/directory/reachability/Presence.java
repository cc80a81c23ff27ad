package nl.busbaan.directory.reachability;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What someone says about himself right now. Set by hand, never measured; it ends by itself. */
@Embeddable
public record Presence(
        @Enumerated(EnumType.STRING) @Column(name = "presence_state")
        State state,

        @Column(name = "presence_until") Instant until) {

    /** Beschikbaar, bezet, afwezig. */
    public enum State {
        AVAILABLE,
        BUSY,
        AWAY
    }

    public boolean holdsAt(Instant moment) {
        return moment.isBefore(until);
    }
}
