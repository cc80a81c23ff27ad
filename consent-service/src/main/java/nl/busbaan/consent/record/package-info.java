/** Consent records and signed receipts (ISO/IEC TS 27560, in DPV terms), for the resident to keep and for others to check. */
@NullMarked
package nl.busbaan.consent.record;

import org.jspecify.annotations.NullMarked;
