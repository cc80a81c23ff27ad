/** Objection (bezwaar) against an organisation's processing for its public task, AVG 21; another thing than objecting to a decision (Awb). */
@NullMarked
package nl.busbaan.consent.objection;

import org.jspecify.annotations.NullMarked;
