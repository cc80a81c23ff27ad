/** RFC 9457 problems: one list of types, one way to refuse, every violation at once. */
@NullMarked
package nl.busbaan.platform.problem;

import org.jspecify.annotations.NullMarked;
