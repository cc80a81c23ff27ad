@NullMarked
package nl.busbaan.acceptance.traces;

import org.jspecify.annotations.NullMarked;
