package nl.busbaan.consent.objection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the organisation found. */
@Schema(name = "ObjectionOutcome")
enum Outcome {
    /** The resident's situation weighs heavier: the organisation stops. */
    UPHELD,
    /** The organisation has compelling legitimate grounds to go on. */
    REJECTED
}
