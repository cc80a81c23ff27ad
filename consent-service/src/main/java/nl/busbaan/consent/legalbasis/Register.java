package nl.busbaan.consent.legalbasis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;

/**
 * The register as it stands: the entries and what each organisation chose about them.
 *
 * @param choices per entry id and organisation, where it differs from the entry's own flag
 * @param examplesPermit whether unapproved entries may decide about special and criminal kinds: the local demo only
 */
public record Register(List<Entry> entries, Map<String, Map<UUID, Boolean>> choices, boolean examplesPermit) {

    /** The entry that permits this by itself, without consent; a law of its own is named before the general public task. */
    public Optional<Entry> permitting(Purpose purpose, Kind kind, Route route) {
        return find(purpose, kind, route, entry -> entry.basis() == Basis.LEGAL_OBLIGATION)
                .or(() -> find(purpose, kind, route, entry -> entry.basis() == Basis.PUBLIC_TASK));
    }

    /** The entry that makes consent a valid basis. Where secrecy yields to a machtiging only, consent never is. */
    public Optional<Entry> consentBased(Purpose purpose, Kind kind, Route route) {
        return mandateOnly(purpose, kind, route).isPresent()
                ? Optional.empty()
                : find(purpose, kind, route, entry -> entry.basis() == Basis.CONSENT);
    }

    public Optional<Entry> mandateOnly(Purpose purpose, Kind kind, Route route) {
        return find(purpose, kind, route, entry -> entry.basis() == Basis.MANDATE);
    }

    public Optional<Entry> vitalInterest(Purpose purpose, Kind kind, Route route) {
        return find(purpose, kind, route, entry -> entry.basis() == Basis.VITAL_INTEREST);
    }

    public boolean activeFor(Entry entry, UUID organisation) {
        return choices.getOrDefault(entry.id(), Map.of()).getOrDefault(organisation, entry.active());
    }

    /** Sender and receiver each answer for their own processing, so an entry holds when both have it on. */
    private Optional<Entry> find(Purpose purpose, Kind kind, Route route, Predicate<Entry> which) {
        return entries.stream()
                .filter(which)
                .filter(entry -> entry.covers(purpose, kind, route))
                .filter(entry -> entry.mayDecideOn(kind, examplesPermit))
                .filter(entry -> activeFor(entry, route.senderOrganisation()))
                .filter(entry -> activeFor(entry, route.receiverOrganisation()))
                .findFirst();
    }
}
