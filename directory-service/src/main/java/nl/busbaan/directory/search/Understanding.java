package nl.busbaan.directory.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.busbaan.directory.language.Dutch;
import nl.busbaan.directory.language.Vocabulary;
import nl.busbaan.directory.language.Vocabulary.Meant;
import nl.busbaan.directory.language.Vocabulary.Relation;
import nl.busbaan.directory.search.Understood.Asked;
import nl.busbaan.directory.search.Understood.Concept;
import nl.busbaan.directory.taxonomy.Synonym;

/**
 * Understands what people type: against the words of the kaart, and by the rules of the synonym file. A rule holds whatever the
 * order and form of its words and whatever stands between them, and with typing errors.
 */
final class Understanding {
    static final Understanding NONE = new Understanding(Vocabulary.EMPTY, List.of(), Phrases.NONE);

    private static final int MOST_WORDS = 14;
    private static final int MOST_CONCEPTS = 10;
    /** A rule of one word holds for more than what was meant by it, more often than a rule of two. */
    private static final double ONE_WORD = 0.75;

    /** "Geld altijd op" leaves one word that may be said of anything: it counts when the little words were said too, and hardly otherwise. */
    private static final double ONE_WORD_LEFT = 0.4;

    /** A word by itself says less when it was said together with others that mean something. */
    private static final double EXPLAINED = 0.5;

    /** Official words stand in the order of how likely they are meant. */
    private static final double NEXT_BEST = 0.9;

    private static final int SHORTEST_PART = 5;
    /** A part of a compound says less than the word itself; below this it makes no rule hold. */
    private static final double LEAST = 0.5;

    /** @param words all that it is said with, the little words too */
    private record Rule(int position, String everyday, Set<String> meaning, Set<String> words, List<String> official) {
        boolean denies() {
            return meaning.contains(Dutch.NOT);
        }

        /** How many words it is about, besides the denial. */
        int left() {
            return denies() ? meaning.size() - 1 : meaning.size();
        }

        double sure(Set<String> said) {
            if (left() > 1) {
                return 1;
            }
            boolean whole = words.size() == meaning.size();
            return words.size() == 1 ? ONE_WORD : whole || said.containsAll(words) ? 1 : ONE_WORD_LEFT;
        }
    }

    private final Vocabulary vocabulary;
    private final Phrases phrases;
    /** By the word of each that tells most: a file of thousands of rules costs no more than the few that have it. */
    private final Map<String, List<Rule>> rules = new HashMap<>();

    Understanding(Vocabulary vocabulary, List<Synonym> synonyms, Phrases phrases) {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        int position = 0;
        for (Synonym synonym : synonyms) {
            for (String everyday : synonym.everyday()) {
                // As what people type is read: "een eind aan maken" is about aanmaken in both.
                String read = String.join(" ", joined(Dutch.words(everyday)));
                var rule = new Rule(position++, everyday, Dutch.meaning(read), allKeys(read), synonym.official());
                rule.meaning().stream()
                        .filter(key -> !key.equals(Dutch.NOT))
                        .max(Comparator.comparingDouble(vocabulary::tells).thenComparing(key -> key))
                        .ifPresent(key -> rules.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(rule));
            }
        }
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What people say, to choose from while typing. */
    Phrases phrases() {
        return phrases;
    }

    Understood of(String text) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        List<String> words = joined(Dutch.words(text));
        for (String word : words) {
            // A misspelt "weinig" means as little as a well spelt one.
            boolean means = Dutch.means(word)
                    && vocabulary
                            .mend(word)
                            .filter(better -> !Dutch.means(better))
                            .isEmpty();
            if (means && asked.size() < MOST_WORDS) {
                asked.putIfAbsent(Dutch.key(word), asked(word));
            }
        }
        List<Asked> all = List.copyOf(asked.values());
        return new Understood(all, concepts(Said.of(text, all)), mended(text, all));
    }

    private Asked asked(String word) {
        List<Meant> meant = vocabulary.meant(word);
        boolean known = vocabulary.knows(word);
        String likeliest = known || meant.size() < 2
                ? meant.getFirst().key()
                : meant.get(1).key();
        return new Asked(word, vocabulary.tells(likeliest), known, meant);
    }

    /** "schuld hulp verlening" and "nieuw west" are one word on the kaart. */
    private List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>(words);
        for (int size = 3; size >= 2; size--) {
            for (int i = 0; i + size <= joined.size(); i++) {
                String whole = String.join("", joined.subList(i, i + size));
                if (whole.length() >= 7 && vocabulary.words().contains(whole) && !joined.contains(whole)) {
                    joined.subList(i, i + size).clear();
                    joined.add(i, whole);
                }
            }
        }
        return joined;
    }

    /**
     * What was said, as keys.
     *
     * @param sure how sure it is that a word of that key was meant
     * @param denied what "geen" or "niet" may be about
     * @param words all of them, the little ones too
     */
    private record Said(Map<String, Double> sure, Set<String> denied, Set<String> words) {
        static Said of(String text, List<Asked> asked) {
            Map<String, Double> sure = new LinkedHashMap<>();
            Set<String> denied = new HashSet<>();
            Set<String> near = Dutch.denied(text);
            for (Asked word : asked) {
                if (near.contains(Dutch.key(word.said()))) {
                    word.meant().forEach(meant -> denied.add(meant.key()));
                }
                for (Meant meant : word.meant()) {
                    boolean part = meant.relation() == Relation.PART;
                    if (part ? meant.word().length() >= SHORTEST_PART : meant.relation() != Relation.COMPOUND) {
                        sure.merge(meant.key(), part ? LEAST : meant.weight(), Math::max);
                    }
                }
            }
            if (Dutch.meaning(text).contains(Dutch.NOT)) {
                sure.put(Dutch.NOT, 1.0);
            }
            return new Said(sure, denied, allKeys(text));
        }
    }

    private List<Concept> concepts(Said said) {
        Map<Rule, Double> held = held(said);
        Set<String> together = held.keySet().stream()
                .filter(rule -> rule.left() > 1)
                .flatMap(rule -> rule.meaning().stream())
                .collect(Collectors.toSet());
        Map<String, Concept> concepts = new LinkedHashMap<>();
        Map<Concept, Integer> specific = new LinkedHashMap<>();
        held.forEach((rule, sure) -> {
            double weight = rule.left() > 1 || Collections.disjoint(rule.meaning(), together) ? sure : sure * EXPLAINED;
            for (String official : rule.official()) {
                Set<String> keys = new HashSet<>(Dutch.keys(official));
                Concept concept = new Concept(rule.everyday(), official, keys, weight);
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
                    if (weight >= LEAST) {
                        held.put(rule, weight * rule.sure(said.words()));
                    }
                });
        return held;
    }

    private static Set<String> allKeys(String text) {
        return Dutch.words(text).stream().map(Dutch::key).collect(Collectors.toSet());
    }

    private static int rank(Map<Concept, Integer> specific, Concept concept) {
        return specific.getOrDefault(concept, 1);
    }

    private Optional<String> mended(String text, List<Asked> asked) {
        String mended = text;
        for (Asked word : asked) {
            Optional<String> better = vocabulary.mend(word.said());
            if (better.isPresent()) {
                mended = mended.replaceAll("(?i)(?<!\\p{L})" + Pattern.quote(word.said()) + "(?!\\p{L})", better.get());
            }
        }
        return mended.equals(text) ? Optional.empty() : Optional.of(mended);
    }
}
