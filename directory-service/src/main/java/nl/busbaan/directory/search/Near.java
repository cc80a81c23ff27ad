package nl.busbaan.directory.search;

import java.util.Optional;
import java.util.OptionalLong;
import nl.busbaan.directory.entry.Location;
import nl.busbaan.directory.publication.EntryDocument;

/**
 * Near a place. What has a public address must lie within the radius; what has none, or one that is kept secret, is near when it
 * works in the stadsdeel of the place: nothing more precise can be learnt of it.
 */
record Near(Place place, int radiusMetres) {

    /** By which place it was read; a point has no name. */
    Optional<String> told() {
        String name = place.name();
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of((name.chars().allMatch(Character::isDigit) ? "Bij postcode " : "Bij ") + name + ".");
    }

    boolean accepts(EntryDocument entry) {
        OptionalLong metres = metresTo(entry);
        return metres.isPresent()
                ? metres.getAsLong() <= radiusMetres
                : place.area() != null && entry.areas().contains(place.area());
    }

    OptionalLong metresTo(EntryDocument entry) {
        Location location = entry.location();
        return location == null || location.masked() || location.latitude() == null || location.longitude() == null
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(place.metresTo(location.latitude(), location.longitude())));
    }
}
