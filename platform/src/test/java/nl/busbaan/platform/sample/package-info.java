/** A service of a few lines, to prove what platform gives to the real ones. */
package nl.busbaan.platform.sample;
