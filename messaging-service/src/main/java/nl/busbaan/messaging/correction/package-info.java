/** The resident says that something written about him is wrong (AVG 16), and whoever got it hears when it is mended (AVG 19). */
@NullMarked
package nl.busbaan.messaging.correction;

import org.jspecify.annotations.NullMarked;
