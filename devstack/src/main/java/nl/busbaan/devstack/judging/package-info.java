/** How good search is: queries with graded answers, and the figures made of them. */
@NullMarked
package nl.busbaan.devstack.judging;

import org.jspecify.annotations.NullMarked;
