package nl.busbaan.devstack.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes the typing error that belongs to a query: always the same one, in one word of five letters or more. */
final class Typo {
    private static final int SHORTEST = 5;
    private static final Map<Character, String> NEIGHBOURS = Map.ofEntries(
            Map.entry('a', "qsz"),
            Map.entry('b', "vn"),
            Map.entry('c', "xv"),
            Map.entry('d', "sf"),
            Map.entry('e', "wr"),
            Map.entry('f', "dg"),
            Map.entry('g', "fh"),
            Map.entry('h', "gj"),
            Map.entry('i', "uo"),
            Map.entry('j', "hk"),
            Map.entry('k', "jl"),
            Map.entry('l', "k"),
            Map.entry('m', "n"),
            Map.entry('n', "bm"),
            Map.entry('o', "ip"),
            Map.entry('p', "o"),
            Map.entry('q', "wa"),
            Map.entry('r', "et"),
            Map.entry('s', "ad"),
            Map.entry('t', "ry"),
            Map.entry('u', "yi"),
            Map.entry('v', "cb"),
            Map.entry('w', "qe"),
            Map.entry('x', "zc"),
            Map.entry('y', "tu"),
            Map.entry('z', "xa"));

    private Typo() {}

    /** @return nothing when no word is long enough */
    static Optional<String> in(String query) {
        String[] words = query.split(" ", -1);
        List<Integer> eligible = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (words[i].length() >= SHORTEST && words[i].chars().allMatch(Character::isLetter)) {
                eligible.add(i);
            }
        }
        if (eligible.isEmpty()) {
            return Optional.empty();
        }
        Random random = new Random(query.hashCode());
        int which = eligible.get(random.nextInt(eligible.size()));
        words[which] = wrong(words[which], random);
        return Optional.of(String.join(" ", words));
    }

    /** After the first letter, which people seldom get wrong. */
    private static String wrong(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 2);
        char letter = word.charAt(at);
        String head = word.substring(0, at);
        String tail = word.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> head + tail.charAt(0) + letter + tail.substring(1);
            case 1 -> head + tail;
            case 2 -> head + letter + letter + tail;
            default -> {
                String near = NEIGHBOURS.getOrDefault(Character.toLowerCase(letter), "e");
                yield head + near.charAt(random.nextInt(near.length())) + tail;
            }
        };
    }
}
