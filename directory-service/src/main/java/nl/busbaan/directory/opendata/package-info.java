/** The public kaart as open data: HSDS 3.1, CSV and data packages, for everybody, without signing in. */
@NullMarked
package nl.busbaan.directory.opendata;

import org.jspecify.annotations.NullMarked;
