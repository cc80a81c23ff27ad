/** Consent records (toestemmingen), their history and the rule of the most specific record. */
@NullMarked
package nl.busbaan.consent.consent;

import org.jspecify.annotations.NullMarked;
