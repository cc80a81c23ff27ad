package nl.busbaan.messaging.helprequest;

/** Where a handover stands, as the API and the events say it; the lifecycle itself is {@code handover.HandoverState}. */
public enum HandoverStatus {
    DRAFT,
    OFFERED,
    READ,
    ACCEPTED,
    RESIDENT_SPOKEN,
    COMPLETED,
    RETURNED,
    WITHDRAWN
}
