/** The versioned code lists: kinds of data, purposes, and which purpose needs which kind at which role. */
@NullMarked
package nl.busbaan.consent.kind;

import org.jspecify.annotations.NullMarked;
