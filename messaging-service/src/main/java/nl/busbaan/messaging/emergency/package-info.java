/** What a colleague who takes no part reads in danger to life, while his window of break glass is open (noodtoegang). */
@NullMarked
package nl.busbaan.messaging.emergency;

import org.jspecify.annotations.NullMarked;
