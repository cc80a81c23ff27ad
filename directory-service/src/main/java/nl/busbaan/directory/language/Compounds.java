package nl.busbaan.directory.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes compounds apart: schuldhulpverlening is schuld, hulp and verlening. */
final class Compounds {
    static final int SHORTEST_PART = 3;
    private static final int SHORTEST_COMPOUND = 7;

    /** Letters that join the parts of a compound: verzekering-s-arts, zonne-n-bloem. */
    private static final List<String> JOINTS = List.of("", "s", "en", "e", "n", "er");

    /** Before a verb these make another verb, and no compound. */
    private static final Set<String> OF_VERBS = Set.of("vol", "los", "weg", "mis", "her");

    private final Predicate<String> isPart;

    /** @param isPart whether a word can be a part of others */
    Compounds(Predicate<String> isPart) {
        this.isPart = isPart;
    }

    /** Empty when it is no compound of these parts. */
    List<String> parts(String word) {
        if (word.length() < SHORTEST_COMPOUND || Dutch.isOneWord(word)) {
            return List.of();
        }
        List<String> parts = Objects.requireNonNullElse(split(word, true), List.of());
        return isChance(word, parts) ? List.of() : parts;
    }

    /** Of the words that Dutch has, "volwassen" isn't about washing and "intrekken" not about "ken". */
    private static boolean isChance(String word, List<String> parts) {
        return !parts.isEmpty()
                && OrdinaryWords.contains(word)
                && (parts.getLast().length() <= SHORTEST_PART && parts.getLast().endsWith("en")
                        || OF_VERBS.contains(parts.getFirst()));
    }

    private @Nullable List<String> split(String word, boolean whole) {
        if (!whole && isPart.test(word)) {
            return List.of(word);
        }
        for (int at = word.length() - SHORTEST_PART; at >= SHORTEST_PART; at--) {
            String head = word.substring(0, at);
            if (!isPart.test(head)) {
                continue;
            }
            for (String joint : JOINTS) {
                if (word.startsWith(joint, at) && word.length() - at - joint.length() >= SHORTEST_PART) {
                    List<String> rest = split(word.substring(at + joint.length()), false);
                    if (rest != null) {
                        List<String> parts = new ArrayList<>(List.of(head));
                        parts.addAll(rest);
                        return parts;
                    }
                }
            }
        }
        return null;
    }
}
