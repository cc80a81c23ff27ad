/** Search, compared with the same queries straight to Elasticsearch. */
@NullMarked
package nl.busbaan.bench.search;

import org.jspecify.annotations.NullMarked;
