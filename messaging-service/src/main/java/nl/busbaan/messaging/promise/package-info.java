/** Lanes (banen) and the promises that come with them, in working hours. */
@NullMarked
package nl.busbaan.messaging.promise;

import org.jspecify.annotations.NullMarked;
