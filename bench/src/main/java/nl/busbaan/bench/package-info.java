/** Measures the running product against a peer, and writes down what it measured and on what. */
@NullMarked
package nl.busbaan.bench;

import org.jspecify.annotations.NullMarked;
