/** Informal initiatives as the sociale kaart has them: a read model, fed by the state topic of searchable entries. */
@NullMarked
package nl.busbaan.messaging.initiative;

import org.jspecify.annotations.NullMarked;
