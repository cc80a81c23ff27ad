/** What waits for me, and what I sent. */
@NullMarked
package nl.busbaan.messaging.inbox;

import org.jspecify.annotations.NullMarked;
