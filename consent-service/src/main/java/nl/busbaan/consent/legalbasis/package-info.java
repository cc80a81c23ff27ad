/** The register of legal bases (grondslagen). */
@NullMarked
package nl.busbaan.consent.legalbasis;

import org.jspecify.annotations.NullMarked;
