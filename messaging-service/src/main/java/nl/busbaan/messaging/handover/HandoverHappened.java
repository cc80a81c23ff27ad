package nl.busbaan.messaging.handover;

import java.time.Instant;
import java.util.UUID;
import nl.busbaan.messaging.helprequest.HandoverStatus;

/** A fact on the topic {@code handovers}: ids, status and moment, nothing of the resident but a random reference. */
record HandoverHappened(
        UUID handoverId, UUID requestId, UUID residentRef, long version, HandoverStatus status, Instant moment) {
    static final String TOPIC = "handovers";

    /** What happened; the Dutch word is the end of the CloudEvents type. */
    enum Fact {
        OFFERED("aangeboden"),
        READ("gelezen"),
        ACCEPTED("aangenomen"),
        RESIDENT_SPOKEN("inwonergesproken"),
        COMPLETED("afgerond"),
        RETURNED("teruggegeven"),
        WITHDRAWN("ingetrokken"),
        ESCALATED("geescaleerd");

        private final String dutch;

        Fact(String dutch) {
            this.dutch = dutch;
        }

        String type() {
            return "nl.busbaan.overdracht." + dutch;
        }
    }

    static HandoverHappened to(Handover handover, Instant moment) {
        return new HandoverHappened(
                handover.id().value(),
                handover.requestId().value(),
                handover.resident().value(),
                handover.version(),
                handover.status(),
                moment);
    }
}
