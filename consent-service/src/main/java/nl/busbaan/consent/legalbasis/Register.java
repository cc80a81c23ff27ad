package nl.busbaan.consent.legalbasis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;

/**
 * The register on a day: of each entry the version that last began, and what each organisation chose about it. An organisation's own
 * entry takes the place of the shipped one, also when it has ended: the example doesn't come back by itself.
 *
 * @param choices per entry id and organisation, where it differs from the entry's own flag
 * @param examplesPermit whether unapproved entries may decide about special and criminal kinds: the local demo only
 */
public record Register(
        LocalDate day, List<Entry> entries, Map<String, Map<UUID, Boolean>> choices, boolean examplesPermit) {

    /** The entry that permits this by itself, without consent; a law of its own is named before the general public task. */
    public Optional<Entry> permitting(Purpose purpose, Kind kind, Route route) {
        return onBothSides(purpose, kind, route, Basis.LEGAL_OBLIGATION)
                .or(() -> onBothSides(purpose, kind, route, Basis.PUBLIC_TASK));
    }

    /** The entry that makes consent a valid basis. Where secrecy yields to a machtiging only, consent never is. */
    public Optional<Entry> consentBased(Purpose purpose, Kind kind, Route route) {
        return mandateOnly(purpose, kind, route).isPresent()
                ? Optional.empty()
                : onBothSides(purpose, kind, route, Basis.CONSENT);
    }

    /** Secrecy binds as soon as one side is bound: the other can't lift it by switching its own entry off. */
    public Optional<Entry> mandateOnly(Purpose purpose, Kind kind, Route route) {
        return Stream.of(route.senderOrganisation(), route.receiverOrganisation())
                .flatMap(organisation -> of(organisation, purpose, kind, route, Basis.MANDATE).stream())
                .findFirst();
    }

    public Optional<Entry> vitalInterest(Purpose purpose, Kind kind, Route route) {
        return onBothSides(purpose, kind, route, Basis.VITAL_INTEREST);
    }

    public boolean activeFor(Entry entry, UUID organisation) {
        return entry.switchable()
                && choices.getOrDefault(entry.id(), Map.of()).getOrDefault(organisation, entry.active());
    }

    /** Whether it has the entry on, and it hasn't ended. */
    public boolean holdsFor(Entry entry, UUID organisation) {
        return activeFor(entry, organisation) && !entry.terms().endedBefore(day);
    }

    /** The entries by which this organisation works: its own, and the shipped ones it has no own version of. */
    public List<Entry> of(UUID organisation) {
        return entries.stream().filter(keptBy(organisation)).toList();
    }

    /** This register as it would be with one more version: what a proposal would make of it. */
    Register with(Entry proposed) {
        Predicate<Entry> same = entry -> entry.id().equals(proposed.id());
        return new Register(
                day,
                Stream.concat(Stream.of(proposed), entries.stream().filter(same.negate()))
                        .toList(),
                choices,
                examplesPermit);
    }

    /** This register as it would be once the organisation switched the entry. */
    Register switched(Entry entry, UUID organisation, boolean on) {
        Map<UUID, Boolean> ofEntry = new HashMap<>(choices.getOrDefault(entry.id(), Map.of()));
        ofEntry.put(organisation, on);
        Map<String, Map<UUID, Boolean>> changed = new HashMap<>(choices);
        changed.put(entry.id(), ofEntry);
        return new Register(day, entries, changed, examplesPermit);
    }

    private Predicate<Entry> keptBy(UUID organisation) {
        return entry ->
                entry.ownedBy(organisation) || (entry.organisation() == null && !hasItsOwn(organisation, entry.id()));
    }

    private boolean hasItsOwn(UUID organisation, String shipped) {
        return entries.stream().anyMatch(entry -> entry.ownedBy(organisation) && shipped.equals(entry.replaces()));
    }

    /**
     * Sender and receiver each answer for their own processing, so both registers must permit it. Named is the weakest: an example,
     * when one of the two still works by an example.
     */
    private Optional<Entry> onBothSides(Purpose purpose, Kind kind, Route route, Basis basis) {
        Optional<Entry> sender = of(route.senderOrganisation(), purpose, kind, route, basis);
        if (sender.isEmpty() || route.senderOrganisation().equals(route.receiverOrganisation())) {
            return sender;
        }
        return of(route.receiverOrganisation(), purpose, kind, route, basis)
                .map(receiver -> receiver.example() ? receiver : sender.get());
    }

    private Optional<Entry> of(UUID organisation, Purpose purpose, Kind kind, Route route, Basis basis) {
        return entries.stream()
                .filter(entry -> entry.basis() == basis)
                .filter(entry -> entry.terms().covers(purpose, kind, route))
                .filter(entry -> entry.mayDecideOn(kind, examplesPermit))
                .filter(entry -> holdsFor(entry, organisation))
                .filter(keptBy(organisation))
                .findFirst();
    }
}
