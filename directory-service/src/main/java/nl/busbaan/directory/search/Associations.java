package nl.busbaan.directory.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.busbaan.directory.language.Dutch;
import nl.busbaan.directory.language.Vocabulary;
import nl.busbaan.directory.language.Vocabulary.Meant;
import nl.busbaan.directory.language.Vocabulary.Relation;
import nl.busbaan.directory.search.Understood.Asked;
import nl.busbaan.directory.search.Understood.Concept;

/**
 * What the words of a text are said of in all rules together, for when no rule holds: each word votes for the official words of the
 * rules it stands in, the more the fewer it stands in, and the votes of several words add up. It is a guess, and weighs as one.
 */
final class Associations {
    /** Of one word the kaart itself knows more than a guess. */
    private static final int FEWEST_WORDS = 2;

    private static final int MOST = 5;
    private static final double NEXT_BEST = 0.9;
    /** In so many rules a word must stand before half of its vote counts: once may be chance. */
    private static final double CHANCE = 2;
    /** Of all votes there could be; less means nothing. */
    private static final double LEAST = 0.05;

    private static final double GUESS = 1.5;
    private static final double MOST_WEIGHT = 0.3;

    /** What is said with a denial stands under {@link Dutch#NOT} and the key. */
    private final Map<String, Votes> votes = new HashMap<>();

    private final Vocabulary vocabulary;

    Associations(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** How much a word says of official words. */
    private static final class Votes {
        private final Map<String, Double> shares = new HashMap<>();
        private double all;

        void add(String official, double share) {
            shares.merge(official, share, Double::sum);
            all += share;
        }

        /** The more, the fewer it says. */
        void each(BiConsumer<String, Double> use) {
            shares.forEach((official, share) -> use.accept(official, share / (all + CHANCE)));
        }
    }

    /**
     * A rule is about each of its words as far as that one tells of it.
     *
     * @param meaning keys of its words, and {@link Dutch#NOT} when it denies
     */
    void add(Set<String> meaning, List<String> official) {
        List<String> telling =
                meaning.stream().filter(key -> !key.equals(Dutch.NOT)).toList();
        double all = telling.stream().mapToDouble(vocabulary::tells).sum();
        String denial = meaning.contains(Dutch.NOT) ? Dutch.NOT : "";
        for (String key : telling) {
            if (!Dutch.tellsLittle(key)) {
                double share = vocabulary.tells(key) / all;
                for (String one : official) {
                    votes.computeIfAbsent(denial + key, k -> new Votes()).add(one, share);
                    share *= NEXT_BEST;
                }
            }
        }
    }

    /** The likeliest official words, the best first; none when the words say nothing, or one word was all that was said. */
    List<Concept> of(List<Asked> asked) {
        List<Asked> voters = asked.stream()
                .filter(word -> word.place() == null && !Dutch.tellsLittle(Dutch.key(word.said())))
                .toList();
        if (voters.size() < FEWEST_WORDS) {
            return List.of();
        }
        double all = voters.stream().mapToDouble(Asked::tells).sum();
        Map<String, Double> sums = new HashMap<>();
        Map<String, Double> most = new HashMap<>();
        Map<String, String> loudest = new HashMap<>();
        for (Asked word : voters) {
            votes(word).forEach((official, vote) -> {
                sums.merge(official, vote, Double::sum);
                if (vote > most.getOrDefault(official, 0.0)) {
                    most.put(official, vote);
                    loudest.put(official, word.said());
                }
            });
        }
        return sums.entrySet().stream()
                .filter(vote -> vote.getValue() / all >= LEAST)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(vote -> new Concept(
                        loudest.getOrDefault(vote.getKey(), ""),
                        vote.getKey(),
                        new HashSet<>(Dutch.keys(vote.getKey())),
                        Math.min(MOST_WEIGHT, GUESS * vote.getValue() / all),
                        true))
                .filter(guess -> !guess.keys().isEmpty())
                .toList();
    }

    private Map<String, Double> votes(Asked word) {
        Map<String, Double> of = new HashMap<>();
        for (Meant meant : word.meant()) {
            if (meant.relation() != Relation.COMPOUND && meant.relation() != Relation.RELATED) {
                double sure = meant.weight() * word.tells();
                vote(meant.key(), sure, of);
                if (word.denied()) {
                    vote(Dutch.NOT + meant.key(), sure, of);
                }
            }
        }
        return of;
    }

    private void vote(String key, double sure, Map<String, Double> of) {
        Votes known = votes.get(key);
        if (known != null) {
            known.each((official, share) -> of.merge(official, sure * share, Math::max));
        }
    }
}
