package nl.busbaan.directory.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.busbaan.directory.language.Dutch;
import nl.busbaan.directory.language.Vocabulary;
import nl.busbaan.directory.language.Vocabulary.Meant;
import nl.busbaan.directory.language.Vocabulary.Relation;
import nl.busbaan.directory.search.Understood.Asked;
import nl.busbaan.directory.search.Understood.Concept;
import nl.busbaan.directory.taxonomy.Synonym;

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

    /** Of each key, how much it says of the official words; what is said of it with a denial stands under {@link Dutch#NOT} and the key. */
    private final Map<String, Map<String, Double>> says = new HashMap<>();

    Associations(List<Synonym> synonyms, Vocabulary vocabulary) {
        for (Synonym synonym : synonyms) {
            for (String everyday : synonym.everyday()) {
                add(Dutch.meaning(everyday), synonym.official(), vocabulary);
            }
        }
    }

    /** A rule is about each of its words as far as that one tells of it. */
    private void add(Set<String> keys, List<String> official, Vocabulary vocabulary) {
        List<String> telling =
                keys.stream().filter(key -> !key.equals(Dutch.NOT)).toList();
        double all = telling.stream().mapToDouble(vocabulary::tells).sum();
        String denial = keys.contains(Dutch.NOT) ? Dutch.NOT : "";
        for (String key : telling) {
            if (!Dutch.tellsLittle(key)) {
                double share = vocabulary.tells(key) / all;
                for (String one : official) {
                    says.computeIfAbsent(denial + key, k -> new HashMap<>()).merge(one, share, Double::sum);
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
        Map<String, Double> votes = new HashMap<>();
        Map<String, Double> most = new HashMap<>();
        Map<String, String> loudest = new HashMap<>();
        for (Asked word : voters) {
            votes(word).forEach((official, vote) -> {
                votes.merge(official, vote, Double::sum);
                if (vote > most.getOrDefault(official, 0.0)) {
                    most.put(official, vote);
                    loudest.put(official, word.said());
                }
            });
        }
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() / all >= LEAST)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(vote -> new Concept(
                        loudest.getOrDefault(vote.getKey(), ""),
                        vote.getKey(),
                        new HashSet<>(Dutch.keys(vote.getKey())),
                        Math.min(MOST_WEIGHT, GUESS * vote.getValue() / all)))
                .filter(guess -> !guess.keys().isEmpty())
                .toList();
    }

    private Map<String, Double> votes(Asked word) {
        Map<String, Double> votes = new HashMap<>();
        for (Meant meant : word.meant()) {
            if (meant.relation() != Relation.COMPOUND && meant.relation() != Relation.RELATED) {
                double sure = meant.weight() * word.tells();
                vote(meant.key(), sure, votes);
                if (word.denied()) {
                    vote(Dutch.NOT + meant.key(), sure, votes);
                }
            }
        }
        return votes;
    }

    private void vote(String key, double sure, Map<String, Double> votes) {
        Map<String, Double> of = says.getOrDefault(key, Map.of());
        double rules = of.values().stream().mapToDouble(share -> share).sum();
        of.forEach((official, share) -> votes.merge(official, sure * share / (rules + CHANCE), Math::max));
    }
}
