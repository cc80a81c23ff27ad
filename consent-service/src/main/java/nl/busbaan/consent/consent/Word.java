package nl.busbaan.consent.consent;

import java.time.LocalDate;

/**
 * What a resident said about a kind and purpose, to one recipient.
 *
 * @param yes false for a refusal and for a withdrawal
 * @param until last day on which a yes holds
 * @param seq place in the resident's history; a later word about the same recipient replaces an earlier one
 * @param released whether a yes goes with a release from secrecy, for what falls under it
 */
public record Word(Recipient recipient, boolean yes, LocalDate until, long seq, boolean released) {

    /** A no holds until the resident says something else; a yes until its last day. */
    boolean holdsOn(LocalDate today) {
        return !yes || !today.isAfter(until);
    }
}
