/** Handover (overdracht; by default erbij halen): from draft to completed, never without a next promise. */
@NullMarked
package nl.busbaan.messaging.handover;

import org.jspecify.annotations.NullMarked;
