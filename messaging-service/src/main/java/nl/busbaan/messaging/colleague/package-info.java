/** Colleagues and teams as the directory publishes them: who someone is, where they work, who stands in. */
@NullMarked
package nl.busbaan.messaging.colleague;

import org.jspecify.annotations.NullMarked;
