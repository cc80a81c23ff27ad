package nl.busbaan.directory.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everyday words that mean what another word means (salaris, loon), and what they are one of (kleuter, kind). A rule or a need that
 * is written with one of them then holds for the others, so that nobody has to write it once for each. They are known by how they are
 * written and not by their key: "rent" is rent, and "rente" is no huur.
 */
final class MeansAlso {
    private static final Map<String, Set<String>> ALSO = read();

    private MeansAlso() {}

    /** Keys of what a word means besides itself; a word in lower case and without accents. */
    static Set<String> of(String word) {
        return ALSO.getOrDefault(word, Set.of());
    }

    static boolean knows(String word) {
        return ALSO.containsKey(word);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> also = new HashMap<>();
        for (String line : Dutch.lines("/language/means-also.txt")) {
            String[] sides = line.split("[=<]", 2);
            String head = Letters.plain(sides[0].strip());
            List<String> others = Arrays.asList(Letters.plain(sides[1].strip()).split(" +", -1));
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
        if (!Dutch.key(said).equals(Dutch.key(meant))) {
            all.add(Dutch.key(meant));
        }
    }
}
