/** SCIM for an organisation of thousands, compared with a small one. */
@NullMarked
package nl.busbaan.bench.scim;

import org.jspecify.annotations.NullMarked;
