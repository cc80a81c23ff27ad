/** The resident as messaging knows him: a random id, his account when linked, and texts only his key opens. */
@NullMarked
package nl.busbaan.messaging.resident;

import org.jspecify.annotations.NullMarked;
