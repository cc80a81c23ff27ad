/** Case data by kind, encrypted, and shown only on a permit of the decision point. */
@NullMarked
package nl.busbaan.messaging.casefile;

import org.jspecify.annotations.NullMarked;
