/** Search by need: on Elasticsearch, and on PostgreSQL when that does not answer. */
@NullMarked
package nl.busbaan.directory.search;

import org.jspecify.annotations.NullMarked;
