/** Colleagues at hand: favourites, recently contacted, my team (mijn collega's). */
@NullMarked
package nl.busbaan.directory.favourite;

import org.jspecify.annotations.NullMarked;
