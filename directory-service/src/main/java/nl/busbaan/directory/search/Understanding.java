package nl.busbaan.directory.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final int MOST_CONCEPTS = 8;
    /** A rule of one word holds for more than what was meant by it, more often than a rule of two. */
    private static final double ONE_WORD = 0.75;

    /** "Buiten de regels" leaves one word that may be said of anything. */
    private static final double ONE_WORD_LEFT = 0.5;

    private static final int SHORTEST_PART = 5;
    /** A part of a compound says less than the word itself; below this it makes no rule hold. */
    private static final double LEAST = 0.5;

    private record Rule(String everyday, Set<String> meaning, List<String> official) {}

    private final Vocabulary vocabulary;
    private final Phrases phrases;
    private final List<Rule> rules = new ArrayList<>();

    Understanding(Vocabulary vocabulary, List<Synonym> synonyms, Phrases phrases) {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        for (Synonym synonym : synonyms) {
            for (String everyday : synonym.everyday()) {
                Set<String> meaning = Dutch.meaning(everyday);
                if (!meaning.isEmpty() && !meaning.equals(Set.of(Dutch.NOT))) {
                    rules.add(new Rule(everyday, meaning, synonym.official()));
                }
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
        return new Understood(all, concepts(text, all), mended(text, all));
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

    private List<Concept> concepts(String text, List<Asked> asked) {
        Map<String, Double> said = new LinkedHashMap<>();
        for (Asked word : asked) {
            for (Meant meant : word.meant()) {
                if (meant.relation() != Relation.COMPOUND) {
                    boolean part = meant.relation() == Relation.PART;
                    if (!part || meant.word().length() >= SHORTEST_PART) {
                        said.merge(meant.key(), part ? LEAST : meant.weight(), Math::max);
                    }
                }
            }
        }
        if (Dutch.meaning(text).contains(Dutch.NOT)) {
            said.put(Dutch.NOT, 1.0);
        }
        Map<String, Concept> concepts = new LinkedHashMap<>();
        Map<Concept, Integer> specific = new LinkedHashMap<>();
        for (Rule rule : rules) {
            double weight = rule.meaning().stream()
                    .mapToDouble(key -> said.getOrDefault(key, 0.0))
                    .min()
                    .orElse(0);
            if (weight >= LEAST) {
                double sure = rule.meaning().size() > 1 ? 1 : rule.everyday().contains(" ") ? ONE_WORD_LEFT : ONE_WORD;
                for (String official : rule.official()) {
                    Set<String> keys = new HashSet<>(Dutch.keys(official));
                    Concept concept = new Concept(rule.everyday(), official, keys, weight * sure);
                    Concept known = concepts.get(official);
                    if (!keys.isEmpty() && (known == null || known.weight() < concept.weight())) {
                        concepts.put(official, concept);
                        specific.put(concept, rule.meaning().size());
                    }
                }
            }
        }
        return concepts.values().stream()
                .sorted((a, b) -> Double.compare(b.weight() * rank(specific, b), a.weight() * rank(specific, a)))
                .limit(MOST_CONCEPTS)
                .toList();
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
