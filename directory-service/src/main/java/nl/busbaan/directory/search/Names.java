package nl.busbaan.directory.search;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.busbaan.directory.language.Dutch;
import nl.busbaan.directory.language.Sound;
import nl.busbaan.directory.language.Vocabulary;
import nl.busbaan.directory.search.Understood.Asked;

/** Whether a typed word is a person's name, as it is spelled or sounds, give or take a letter. Particles are no content, so they may be left out. */
final class Names {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_WITH_TWO_ERRORS = 8;
    private static final int MOST_WORDS_OF_A_NAME = 3;
    private static final double SOUNDS_THE_SAME = 0.9;
    private static final double WITH_AN_ERROR = 0.85;

    private static final Set<String> PARTICLES = Set.of(
            "van", "vande", "vanden", "vander", "vant", "de", "den", "der", "ter", "ten", "te", "el", "al", "la", "ben",
            "op");

    private Names() {}

    /** How sure it is that this name was meant: as it is spelled, as it sounds, or with a typing error; 0 when it wasn't. */
    static double alike(String said, String name) {
        if (said.equals(name)) {
            return 1;
        }
        if (said.length() < SHORTEST) {
            return 0;
        }
        if (Sound.key(said).equals(Sound.key(name))) {
            return SOUNDS_THE_SAME;
        }
        return said.charAt(0) == name.charAt(0)
                        && Dutch.errors(said, name) <= (said.length() >= SHORTEST_WITH_TWO_ERRORS ? 2 : 1)
                ? WITH_AN_ERROR
                : 0;
    }

    /**
     * Whether a word may stand for somebody's name by its sound. An ordinary word does only by itself or beside a name: "de Fries",
     * "Sanne Fries", but not "Fries" in a sentence.
     */
    static boolean mayBeMeant(Asked word, Understood understood, Vocabulary vocabulary) {
        return word.strange()
                || vocabulary.isName(word.said())
                || vocabulary.soundsLikeName(word.said())
                        && understood.asked().size() <= MOST_WORDS_OF_A_NAME
                        && understood.asked().stream().allMatch(other -> vocabulary.soundsLikeName(other.said()));
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
