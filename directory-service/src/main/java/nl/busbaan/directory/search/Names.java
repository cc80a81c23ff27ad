package nl.busbaan.directory.search;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.busbaan.directory.language.Dutch;

/** Whether a typed word is a person's name, give or take a letter. Particles are no content, so they may be left out. */
final class Names {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_WITH_TWO_ERRORS = 8;

    private static final Set<String> PARTICLES = Set.of(
            "van", "vande", "vanden", "vander", "vant", "de", "den", "der", "ter", "ten", "te", "el", "al", "la", "ben",
            "op");

    private Names() {}

    static boolean alike(String said, String name) {
        if (said.equals(name)) {
            return true;
        }
        return said.length() >= SHORTEST
                && said.charAt(0) == name.charAt(0)
                && Dutch.errors(said, name) <= (said.length() >= SHORTEST_WITH_TWO_ERRORS ? 2 : 1);
    }

    /** "Terhorst" is ter Horst, "elamrani" el Amrani: the name that is left when a particle was written to it. */
    static Optional<String> withoutParticle(String word, Predicate<String> isName) {
        return PARTICLES.stream()
                .filter(particle -> word.startsWith(particle) && word.length() - particle.length() >= SHORTEST)
                .map(particle -> word.substring(particle.length()))
                .filter(isName)
                .findFirst();
    }
}
