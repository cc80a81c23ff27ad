/** Streams of server-sent events through the gateway: how many, and when they end. */
@NullMarked
package nl.busbaan.gateway.live;

import org.jspecify.annotations.NullMarked;
