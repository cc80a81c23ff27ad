/** The resident's view: where is my question, who has it, what happens next. */
@NullMarked
package nl.busbaan.messaging.tracking;

import org.jspecify.annotations.NullMarked;
