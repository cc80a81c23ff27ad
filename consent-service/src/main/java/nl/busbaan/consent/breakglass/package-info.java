/** Break glass (noodtoegang): opening data in danger to life, told to the resident and looked back on by the FG. */
@NullMarked
package nl.busbaan.consent.breakglass;

import org.jspecify.annotations.NullMarked;
