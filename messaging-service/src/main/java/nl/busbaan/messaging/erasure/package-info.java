/** Erasing everything of a resident (AVG 17), but for what the law says must be kept. */
@NullMarked
package nl.busbaan.messaging.erasure;

import org.jspecify.annotations.NullMarked;
