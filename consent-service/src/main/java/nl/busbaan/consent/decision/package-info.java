/** The decision point: seven rules in order, behind AuthZEN and the guide (AVG-hulp). */
@NullMarked
package nl.busbaan.consent.decision;

import org.jspecify.annotations.NullMarked;
