package nl.busbaan.directory.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.directory.language.Vocabulary.Meant;
import nl.busbaan.directory.publication.EntryDocument;
import nl.busbaan.directory.search.Areas.Area;
import org.jspecify.annotations.Nullable;

/**
 * What someone typed, as the sociale kaart can answer it.
 *
 * @param asked the words that mean something
 * @param concepts official words for what was said in everyday words
 * @param mended the text with its typing errors mended, if it has any
 * @param needs when more than one thing was asked at once: each by itself
 */
record Understood(List<Asked> asked, List<Concept> concepts, Optional<String> mended, List<Need> needs) {

    /** @param said the part of the text that says it */
    record Need(String said, Understood understood) {}

    /**
     * @param said as it was typed
     * @param tells how much it says of the need; common words say less
     * @param strange it is no word we know: a typing error, or a name that was spelled otherwise
     * @param denied it was said with "geen", "niet" or "zonder"
     * @param place the stadsdeel it says, if it says one
     * @param meant words of the kaart it may stand for
     */
    record Asked(
            String said,
            double tells,
            boolean strange,
            boolean denied,
            @Nullable Area place,
            List<Meant> meant) {
        boolean isPlaceOf(EntryDocument entry) {
            return place != null && entry.areas().contains(place.code());
        }
    }

    /**
     * @param said the everyday words
     * @param official the official words for them
     * @param keys of the official words
     * @param weight 1 when all of the everyday words were said as they are
     * @param guess no rule says it: it adds to what is found, and is never enough
     */
    record Concept(String said, String official, Set<String> keys, double weight, boolean guess) {
        private Concept orSurer(Concept other) {
            return other.weight <= weight ? this : new Concept(said, official, keys, other.weight, guess);
        }
    }

    /** What is looked for, each by itself; one, unless more was asked at once. */
    List<Understood> parts() {
        return needs.isEmpty()
                ? List.of(this)
                : needs.stream().map(Need::understood).toList();
    }

    /** A place that was said with one need holds for the others too. */
    Understood inPlacesOf(Understood whole) {
        List<Asked> withPlaces = new ArrayList<>(asked);
        whole.asked.stream()
                .filter(word -> word.place() != null && !asked.contains(word))
                .forEach(withPlaces::add);
        return new Understood(List.copyOf(withPlaces), concepts, mended, needs);
    }

    /** With the needs in it, and what each of these means instead of what they would mean together. */
    Understood withNeeds(List<Need> told) {
        return new Understood(
                asked,
                told.stream()
                        .flatMap(need -> need.understood().concepts().stream())
                        .toList(),
                mended,
                told);
    }

    /** With what may have been meant besides. What a rule said stays what it is, and weighs more when it is guessed too. */
    Understood withGuesses(List<Concept> guesses) {
        Map<String, Concept> all = new LinkedHashMap<>();
        Stream.concat(concepts.stream(), guesses.stream())
                .forEach(concept -> all.merge(concept.official(), concept, Concept::orSurer));
        return new Understood(asked, List.copyOf(all.values()), mended, needs);
    }

    /** Nothing that means something was said, and no rule knows what the little words mean together. */
    boolean isEmpty() {
        return asked.isEmpty() && concepts.isEmpty();
    }

    /** Where help is sought, as codes; empty when that wasn't said. */
    Set<String> places() {
        return asked.stream()
                .map(Asked::place)
                .filter(Objects::nonNull)
                .map(Area::code)
                .collect(Collectors.toSet());
    }

    double tells() {
        return asked.stream().mapToDouble(Asked::tells).sum();
    }

    /** What people type stays out of logs. */
    @Override
    public String toString() {
        return "Understood[…]";
    }
}
