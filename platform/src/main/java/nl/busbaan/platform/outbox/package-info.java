/** Transactional outbox: events commit with the state they tell of, and reach Kafka in order. */
@NullMarked
package nl.busbaan.platform.outbox;

import org.jspecify.annotations.NullMarked;
