/** Import of a large kaart, compared with the same documents straight into Elasticsearch. */
@NullMarked
package nl.busbaan.bench.importing;

import org.jspecify.annotations.NullMarked;
