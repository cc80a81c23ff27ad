package nl.busbaan.directory.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everyday words that mean what another word means (salaris, loon), and what they are one of (dochter, kind). A rule or a need that
 * is written with one of them then holds for the others, so that nobody has to write it once for each.
 */
final class MeansAlso {
    private static final Map<String, Set<String>> ALSO = read();

    private MeansAlso() {}

    /** Keys of what a word means besides itself. */
    static Set<String> of(String key) {
        return ALSO.getOrDefault(key, Set.of());
    }

    static boolean knows(String key) {
        return ALSO.containsKey(key);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> also = new HashMap<>();
        for (String line : Dutch.lines("/language/means-also.txt")) {
            boolean same = line.contains("=");
            String[] sides = line.split("[=<]", 2);
            String head = key(sides[0]);
            List<String> others = Arrays.stream(sides[1].strip().split(" +", -1))
                    .map(MeansAlso::key)
                    .toList();
            for (String other : others) {
                add(also, other, head);
                if (same) {
                    add(also, head, other);
                    others.forEach(another -> add(also, other, another));
                }
            }
        }
        return also;
    }

    private static void add(Map<String, Set<String>> also, String said, String meant) {
        Set<String> all = also.computeIfAbsent(said, k -> new LinkedHashSet<>());
        if (!said.equals(meant)) {
            all.add(meant);
        }
    }

    private static String key(String word) {
        return Dutch.key(Letters.plain(word.strip()));
    }
}
