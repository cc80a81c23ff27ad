/** Asking the resident for consent, and the answer in the portal or before a witness. */
@NullMarked
package nl.busbaan.consent.request;

import org.jspecify.annotations.NullMarked;
