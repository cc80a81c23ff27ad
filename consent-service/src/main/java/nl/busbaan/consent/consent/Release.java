package nl.busbaan.consent.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the resident released somebody from the secrecy (beroepsgeheim) that kinds of a consent fall under. Nothing is kept of kinds that
 * fall under none, and of what was asked before the release was asked apart.
 */
@Schema(name = "SecrecyRelease")
public enum Release {
    REQUESTED,
    GIVEN,
    REFUSED,
    /** With the consent: who stops, takes both back. */
    WITHDRAWN
}
