package nl.busbaan.directory.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.busbaan.directory.language.Dutch;
import nl.busbaan.directory.language.Vocabulary;
import nl.busbaan.directory.language.Vocabulary.Meant;
import nl.busbaan.directory.language.Vocabulary.Relation;
import nl.busbaan.directory.search.Understood.Asked;
import nl.busbaan.directory.search.Understood.Concept;
import nl.busbaan.directory.taxonomy.Synonym;

/**
 * The rules of the synonym file. A rule holds whatever the order and form of its words and whatever stands between them, and with
 * typing errors; one of little words only ("uit elkaar") holds as it is written, because apart these say nothing.
 */
final class Rules {
    private static final int MOST_CONCEPTS = 10;
    /** A rule of one word holds for more than what was meant by it, more often than a rule of two. */
    private static final double ONE_WORD = 0.75;

    /** "Geld altijd op" leaves one word that may be said of anything: it counts as far as the little words were said too. */
    private static final double ONE_WORD_LEFT = 0.6;

    /** A word by itself says less when it was said together with others that mean something. */
    private static final double EXPLAINED = 0.5;

    /** "Bedrijf failliet" says less when "bedrijf failliet loon" was said, which means something else. */
    private static final double WITHIN = 0.4;

    /** As sure as a rule of one word is; below it nothing is known, and what its words are said of otherwise may be a guess. */
    private static final double SURE = 0.7;

    /** Official words stand in the order of how likely they are meant. */
    private static final double NEXT_BEST = 0.9;

    private static final int SHORTEST_PART = 5;
    /** A part of a compound says less than the word itself; below this it makes no rule hold. */
    private static final double LEAST = 0.5;

    /**
     * @param meaning keys of the words that mean something; empty when none does
     * @param words keys of all that it is said with, the little words too
     */
    private record Rule(int position, String everyday, Set<String> meaning, List<String> words, List<String> official) {
        boolean denies() {
            return meaning.contains(Dutch.NOT);
        }

        /** How many words it is about, besides the denial. */
        int left() {
            return denies() ? meaning.size() - 1 : meaning.size();
        }

        boolean ofLittleWords() {
            return left() == 0;
        }

        boolean isWithin(Rule other) {
            return left() > 1 && other.meaning.size() > meaning.size() && other.meaning.containsAll(meaning);
        }

        double sure(Collection<String> said) {
            if (left() > 1) {
                return 1;
            }
            if (words.size() == 1) {
                return ONE_WORD;
            }
            List<String> little =
                    words.stream().filter(word -> !meaning.contains(word)).toList();
            long littleSaid = little.stream()
                    .filter(word ->
                            said.stream().anyMatch(other -> other.equals(word) || Dutch.deniesAlike(other, word)))
                    .count();
            return littleSaid == little.size() ? 1 : ONE_WORD_LEFT * littleSaid / little.size();
        }
    }

    /** By the word of each that tells most: a file of thousands of rules costs no more than the few that have it. */
    private final Map<String, List<Rule>> rules = new HashMap<>();

    private final Associations associations;

    /** By their first word. */
    private final Map<String, List<Rule>> ofLittleWords = new HashMap<>();

    /** @param reading how words that belong together are read as one, the same for rules and for what people type */
    Rules(List<Synonym> synonyms, Vocabulary vocabulary, UnaryOperator<List<String>> reading) {
        associations = new Associations(vocabulary);
        int position = 0;
        for (Synonym synonym : synonyms) {
            for (String everyday : synonym.everyday()) {
                List<String> words = reading.apply(Dutch.words(everyday));
                var rule = new Rule(
                        position++, everyday, Dutch.meaning(String.join(" ", words)), keys(words), synonym.official());
                associations.add(rule.meaning(), rule.official());
                if (rule.ofLittleWords() && !words.isEmpty()) {
                    ofLittleWords
                            .computeIfAbsent(rule.words().getFirst(), k -> new ArrayList<>())
                            .add(rule);
                }
                rule.meaning().stream()
                        .filter(key -> !key.equals(Dutch.NOT))
                        .max(Comparator.comparingDouble(vocabulary::tells).thenComparing(key -> key))
                        .ifPresent(key -> rules.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(rule));
            }
        }
    }

    /** @param words all that was said, the little words too */
    List<Concept> concepts(List<String> words, List<Asked> asked) {
        Map<Rule, Double> held = held(Said.of(words, asked));
        Set<String> together = held.keySet().stream()
                .filter(rule -> rule.left() > 1)
                .flatMap(rule -> rule.meaning().stream())
                .collect(Collectors.toSet());
        Map<String, Concept> concepts = new LinkedHashMap<>();
        Map<Concept, Integer> specific = new LinkedHashMap<>();
        held.forEach((rule, sure) -> {
            double weight = sure * share(rule, sure, held, together);
            for (String official : rule.official()) {
                Set<String> keys = new HashSet<>(Dutch.keys(official));
                Concept concept = new Concept(rule.everyday(), official, keys, weight, false);
                weight *= NEXT_BEST;
                Concept known = concepts.get(official);
                if (!keys.isEmpty() && (known == null || known.weight() < concept.weight())) {
                    concepts.put(official, concept);
                    specific.put(concept, rule.meaning().size());
                }
            }
        });
        return concepts.values().stream()
                .sorted((a, b) -> Double.compare(b.weight() * rank(specific, b), a.weight() * rank(specific, a)))
                .limit(MOST_CONCEPTS)
                .toList();
    }

    /** What may have been meant when no rule is sure, from all rules together; none when one is. */
    List<Concept> guesses(Understood understood) {
        return understood.concepts().stream().anyMatch(concept -> concept.weight() >= SURE)
                ? List.of()
                : associations.of(understood.asked());
    }

    /** What is left of a rule's weight beside others that hold: what they say more of was meant. */
    private static double share(Rule rule, double sure, Map<Rule, Double> held, Set<String> together) {
        if (rule.left() <= 1) {
            return Collections.disjoint(rule.meaning(), together) ? 1 : EXPLAINED;
        }
        boolean within =
                held.entrySet().stream().anyMatch(other -> other.getValue() >= sure && rule.isWithin(other.getKey()));
        return within ? WITHIN : 1;
    }

    /** The rules that hold, in the order of the file, with how sure that is. */
    private Map<Rule, Double> held(Said said) {
        Map<Rule, Double> held = new LinkedHashMap<>();
        said.sure().keySet().stream()
                .flatMap(key -> rules.getOrDefault(key, List.of()).stream())
                .filter(rule -> !rule.denies() || !Collections.disjoint(rule.meaning(), said.denied()))
                .sorted(Comparator.comparingInt(Rule::position))
                .forEach(rule -> {
                    double weight = rule.meaning().stream()
                            .mapToDouble(key -> said.sure().getOrDefault(key, 0.0))
                            .min()
                            .orElse(0);
                    double sure = rule.sure(said.words());
                    if (weight >= LEAST && sure > 0) {
                        held.put(rule, weight * sure);
                    }
                });
        said.words().stream()
                .distinct()
                .flatMap(word -> ofLittleWords.getOrDefault(word, List.of()).stream())
                .filter(rule -> Collections.indexOfSubList(said.words(), rule.words()) >= 0)
                .forEach(rule -> held.put(rule, 1.0));
        return held;
    }

    private static int rank(Map<Concept, Integer> specific, Concept concept) {
        return specific.getOrDefault(concept, 1);
    }

    private static List<String> keys(List<String> words) {
        return words.stream().map(Dutch::key).toList();
    }

    /**
     * What was said, as keys.
     *
     * @param sure how sure it is that a word of that key was meant
     * @param denied what "geen" or "niet" may be about
     * @param words all of them in their order, the little ones too
     */
    private record Said(Map<String, Double> sure, Set<String> denied, List<String> words) {
        static Said of(List<String> words, List<Asked> asked) {
            Map<String, Double> sure = new LinkedHashMap<>();
            Set<String> denied = new HashSet<>();
            for (Asked word : asked) {
                if (word.denied()) {
                    word.meant().forEach(meant -> denied.add(meant.key()));
                }
                for (Meant meant : word.meant()) {
                    boolean part = meant.relation() == Relation.PART;
                    if (part ? meant.word().length() >= SHORTEST_PART : meant.relation() != Relation.COMPOUND) {
                        sure.merge(meant.key(), part ? LEAST : meant.weight(), Math::max);
                    }
                }
            }
            if (Dutch.meaning(String.join(" ", words)).contains(Dutch.NOT)) {
                sure.put(Dutch.NOT, 1.0);
            }
            return new Said(sure, denied, keys(words));
        }
    }
}
