package nl.busbaan.directory.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.busbaan.directory.search.Understood.Concept;
import nl.busbaan.directory.search.Understood.Need;

/**
 * Tells several needs in one text apart: "huurschuld en mijn zoon gaat niet naar school". Read as one they answer each other's
 * questions, and what one rule takes from both means neither. A part is a need when the rules know what it means, and it means
 * something else than the others; what is left goes with its neighbour.
 */
final class Needs {
    private static final int MOST = 3;

    /** As sure as a rule of one word is. */
    private static final double SURE = 0.7;

    /** All words of a rule that has more than one were said as they are. */
    private static final double CERTAIN = 0.95;

    private static final Pattern BETWEEN = Pattern.compile(
            "[,;.!?]+(?:\\s+|$)|\\s+(?:en|maar|ook|plus|daarnaast|bovendien|verder)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** @param means what the rules say of it */
    private record Part(String text, Set<String> means) {
        Part with(String more) {
            return new Part(text + " " + more, means);
        }

        boolean isOneWith(Part other) {
            return !Collections.disjoint(means, other.means);
        }
    }

    private Needs() {}

    /** The needs in a text, in the order they were said; none when it is one. */
    static List<Need> in(String text, Understood whole, Function<String, Understood> reading) {
        List<Part> parts = new ArrayList<>();
        String before = "";
        for (String clause : BETWEEN.split(text.strip())) {
            Set<String> means = means(reading.apply(clause));
            if (!means.isEmpty()) {
                parts.add(new Part((before + " " + clause).strip(), means));
                before = "";
            } else if (parts.isEmpty()) {
                before = (before + " " + clause).strip();
            } else {
                parts.add(parts.removeLast().with(clause));
            }
        }
        if (parts.size() < 2 || parts.size() > MOST || anyIsOneWithAnother(parts) || sayOneThing(parts, whole)) {
            return List.of();
        }
        return parts.stream()
                .map(part -> new Need(part.text(), reading.apply(part.text()).inPlacesOf(whole)))
                .toList();
    }

    private static boolean anyIsOneWithAnother(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (parts.subList(i + 1, parts.size()).stream().anyMatch(part::isOneWith)) {
                return true;
            }
        }
        return false;
    }

    /** "Mijn vader is overleden en ik moet het huis uit": a rule knows what that means together. */
    private static boolean sayOneThing(List<Part> parts, Understood whole) {
        Set<String> ofOne =
                parts.stream().flatMap(part -> part.means().stream()).collect(Collectors.toSet());
        return whole.concepts().stream()
                .filter(concept -> concept.weight() >= CERTAIN)
                .anyMatch(concept -> !ofOne.contains(key(concept)));
    }

    private static Set<String> means(Understood understood) {
        return understood.concepts().stream()
                .filter(concept -> concept.weight() >= SURE)
                .map(Needs::key)
                .collect(Collectors.toSet());
    }

    private static String key(Concept concept) {
        return concept.keys().stream().sorted().collect(Collectors.joining(" "));
    }
}
