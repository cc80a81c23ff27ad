/** The web app's pages and the headers that keep a browser safe. */
@NullMarked
package nl.busbaan.gateway.webapp;

import org.jspecify.annotations.NullMarked;
