package nl.busbaan.consent.objection;

import java.util.UUID;

/**
 * An objection as a decision sees it.
 *
 * @param organisation against whose processing it is
 * @param upheld whether the organisation weighed it and stops; false as long as it hasn't weighed it
 */
public record StandingObjection(UUID organisation, boolean upheld) {}
