package nl.busbaan.directory.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everyday words that mean what another word means (salaris, loon), and what they are one of (kleuter, kind). A rule or a need that
 * is written with one of them then holds for the others, so that nobody has to write it once for each.
 */
final class MeansAlso {
    /** In the file, behind a word that counts only as it is written; others count in all their forms. */
    private static final String AS_WRITTEN = "!";

    /** By the key of a word, or by the word and {@link #AS_WRITTEN}. */
    private static final Map<String, Set<String>> ALSO = read();

    private MeansAlso() {}

    /** Keys of what a word means besides itself; a word in lower case and without accents. */
    static Set<String> of(String word) {
        Set<String> also = new LinkedHashSet<>(ALSO.getOrDefault(Dutch.key(word), Set.of()));
        also.addAll(ALSO.getOrDefault(word + AS_WRITTEN, Set.of()));
        return also;
    }

    static boolean knows(String word) {
        return ALSO.containsKey(Dutch.key(word)) || ALSO.containsKey(word + AS_WRITTEN);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> also = new HashMap<>();
        for (String line : Dutch.lines("/language/means-also.txt")) {
            String[] sides = line.split("[=<]", 2);
            String head = said(sides[0].strip());
            List<String> others = Arrays.stream(sides[1].strip().split(" +", -1))
                    .map(MeansAlso::said)
                    .toList();
            for (String other : others) {
                add(also, other, head);
                if (line.contains("=")) {
                    add(also, head, other);
                    others.forEach(another -> add(also, other, another));
                }
            }
        }
        return also;
    }

    private static void add(Map<String, Set<String>> also, String said, String meant) {
        Set<String> all = also.computeIfAbsent(said, word -> new LinkedHashSet<>());
        if (!said.equals(meant)) {
            all.add(meant);
        }
    }

    private static String said(String word) {
        return word.endsWith(AS_WRITTEN) ? word : Dutch.key(word);
    }
}
