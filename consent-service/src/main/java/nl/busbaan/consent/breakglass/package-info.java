/** Break glass (noodgreep): opening data in danger to life. Only its place in the decision exists yet. */
@NullMarked
package nl.busbaan.consent.breakglass;

import org.jspecify.annotations.NullMarked;
