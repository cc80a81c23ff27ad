/** What happens when a promise passes: duo, team, team lead. */
@NullMarked
package nl.busbaan.messaging.escalation;

import org.jspecify.annotations.NullMarked;
