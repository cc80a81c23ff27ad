@NullMarked
package nl.busbaan.messaging;

import org.jspecify.annotations.NullMarked;
