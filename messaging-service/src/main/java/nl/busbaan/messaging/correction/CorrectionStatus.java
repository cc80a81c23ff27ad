package nl.busbaan.messaging.correction;

public enum CorrectionStatus {
    ASKED,
    /** Another item stands in its place. */
    CORRECTED,
    /** It stays as it is, and the resident's words stand beside it. */
    REFUSED
}
