/** The live stream: tells who is concerned that something changed, never what. */
@NullMarked
package nl.busbaan.messaging.notification;

import org.jspecify.annotations.NullMarked;
