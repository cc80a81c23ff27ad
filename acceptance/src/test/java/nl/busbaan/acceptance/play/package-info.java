@NullMarked
package nl.busbaan.acceptance.play;

import org.jspecify.annotations.NullMarked;
