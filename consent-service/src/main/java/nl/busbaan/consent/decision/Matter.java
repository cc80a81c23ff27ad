package nl.busbaan.consent.decision;

import java.util.Optional;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.consent.Said;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;
import nl.busbaan.consent.kind.Secrecy;
import nl.busbaan.consent.legalbasis.Entry;
import nl.busbaan.consent.resident.Standstill;

/**
 * All that the rules look at, gathered beforehand: so the rules are plain functions.
 *
 * @param enforcer whether this or another job of the same colleague is for enforcement
 * @param needed whether the purpose needs this kind at this role
 * @param stopped whether an objection (AVG 21) was upheld: then the public task permits nothing any more
 * @param secrecy that the kind falls under: then a consent doesn't do without a release from it
 * @param registered entry that permits by itself
 * @param consentBased entry that makes consent a valid basis
 * @param mandateOnly entry that says only a machtiging lifts the secrecy
 * @param vitalInterest entry that break glass rests on, when a window is open
 */
public record Matter(
        Purpose purpose,
        Kind kind,
        Assignment to,
        boolean enforcer,
        boolean needed,
        Standstill standstill,
        boolean stopped,
        Optional<Secrecy> secrecy,
        Optional<Entry> registered,
        Optional<Entry> consentBased,
        Optional<Entry> mandateOnly,
        Optional<Entry> vitalInterest,
        Said said) {}
