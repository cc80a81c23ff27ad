package nl.busbaan.directory.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of the sociale kaart and how many entries have each. What someone types is understood against them: forms of a word,
 * compounds both ways (schuldhulp finds schuldhulpverlening and hulp bij schulden), and typing errors.
 */
public final class Vocabulary {
    public static final Vocabulary EMPTY = new Vocabulary(Map.of(), 0, Set.of());

    private static final int SHORTEST_TO_MEND = 4;
    private static final int SHORTEST_WITH_TWO_ERRORS = 8;
    private static final int MOST_COMPOUNDS = 30;
    private static final int MOST_RELATED = 6;
    private static final int SHORTEST_BEGINNING = 6;
    private static final double BEGINNING = 0.65;
    private static final double RELATED = 0.6;
    private static final double ALSO = 0.7;
    private static final double TELLS_LITTLE = 0.45;
    private static final double COMPOUND = 0.55;
    private static final double PART = 0.65;
    private static final double ONE_ERROR = 0.85;
    private static final double TWO_ERRORS = 0.65;

    /** How a word of the kaart relates to the word that was said. */
    public enum Relation {
        SAME,
        COMPOUND,
        PART,
        /** Another word that begins alike: dement, dementie. */
        RELATED,
        /** Other words for the same: salaris, loon; or what it is one of: kleuter, kind. */
        ALSO,
        MENDED
    }

    /**
     * A word of the kaart that may be meant.
     *
     * @param word as it is written there
     * @param weight 1 for the word itself, less for others
     */
    public record Meant(String key, String word, double weight, Relation relation) {}

    private final Map<String, Integer> entriesByWord;
    private final Set<String> names;
    private final Set<String> sounds;
    private final Map<String, Integer> entriesByKey = new HashMap<>();
    private final Map<String, String> wordByKey = new HashMap<>();
    private final Map<Character, List<String>> byFirstLetter = new HashMap<>();
    private final Map<String, List<String>> compoundsByPart = new HashMap<>();
    private final Compounds compounds = new Compounds(this::isPart);
    private final int entries;

    /**
     * @param entriesByWord words in lower case and without accents, with the number of entries that have them
     * @param names of people, written likewise: nobody's name is a typing error for a word
     */
    public Vocabulary(Map<String, Integer> entriesByWord, int entries, Set<String> names) {
        this.entriesByWord = Map.copyOf(entriesByWord);
        this.names = Set.copyOf(names);
        this.sounds = this.names.stream()
                .filter(name -> name.length() >= SHORTEST_TO_MEND)
                .map(Sound::key)
                .collect(Collectors.toSet());
        this.entries = entries;
        this.entriesByWord.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> {
                    String key = Dutch.key(e.getKey());
                    entriesByKey.merge(key, e.getValue(), Integer::sum);
                    wordByKey.putIfAbsent(key, e.getKey());
                    byFirstLetter
                            .computeIfAbsent(e.getKey().charAt(0), c -> new ArrayList<>())
                            .add(e.getKey());
                });
        this.entriesByWord.keySet().stream()
                .sorted()
                .forEach(word -> parts(word)
                        .forEach(part -> compoundsByPart
                                .computeIfAbsent(Dutch.key(part), k -> new ArrayList<>())
                                .add(word)));
        compoundsByPart
                .values()
                .forEach(words ->
                        words.sort(Comparator.comparing(this::entriesWith).reversed()));
    }

    public boolean knows(String word) {
        return entriesByKey.containsKey(Dutch.key(word));
    }

    public boolean isName(String word) {
        return names.contains(word);
    }

    /** Somebody's name, or spelled as one may sound. */
    public boolean soundsLikeName(String word) {
        return isName(word) || word.length() >= SHORTEST_TO_MEND && sounds.contains(Sound.key(word));
    }

    /** Whether it was typed as it was meant: a word of the kaart or of ordinary Dutch, a compound of these, or somebody's name. */
    public boolean isWord(String word) {
        return knows(word)
                || isName(word)
                || OrdinaryWords.contains(word)
                || MeansAlso.knows(word)
                || !parts(word).isEmpty();
    }

    public Set<String> words() {
        return entriesByWord.keySet();
    }

    /** How telling a word is: rare words say more of what someone needs than common ones. */
    public double tells(String key) {
        int with = Math.min(entriesByKey.getOrDefault(key, 0), entries);
        double tells = 1 + Math.log((entries + 1.0) / (with + 1.0));
        return Dutch.tellsLittle(key) ? tells * TELLS_LITTLE : tells;
    }

    /** Words of the kaart that the word may stand for, the likeliest first; the word itself is always among them. */
    public List<Meant> meant(String word) {
        Map<String, Meant> meant = new LinkedHashMap<>();
        String key = Dutch.key(word);
        add(meant, new Meant(key, word, 1, Relation.SAME));
        addAlso(meant, word);
        List<String> parts = parts(word);
        if (!isWord(word)) {
            mended(word).forEach(mended -> {
                add(meant, mended);
                parts(mended.word()).forEach(part -> add(meant, part(part, mended.word(), mended.weight())));
            });
            if (meant.size() == 1) {
                mendedParts(word).forEach(part -> add(meant, part));
            }
        }
        if (!knows(word) && parts.isEmpty() && OrdinaryWords.contains(word)) {
            related(word).forEach(related -> add(meant, related));
        }
        parts.forEach(part -> add(meant, part(part, word, 1)));
        // Taalles, taalmaatje, taalcafé: what shares a part may do.
        parts.forEach(part -> compoundsByPart.getOrDefault(Dutch.key(part), List.of()).stream()
                .limit(MOST_RELATED)
                .forEach(related -> add(
                        meant,
                        new Meant(
                                Dutch.key(related),
                                related,
                                part(part, word, 1).weight() * COMPOUND,
                                Relation.COMPOUND))));
        compoundsByPart.getOrDefault(key, List.of()).stream()
                .limit(word.length() < SHORTEST_TO_MEND ? 0 : MOST_COMPOUNDS)
                .forEach(compound -> add(meant, new Meant(Dutch.key(compound), compound, COMPOUND, Relation.COMPOUND)));
        return List.copyOf(meant.values());
    }

    /** The likeliest word of the kaart, if this is no word and looks like a typing error. */
    public Optional<String> mend(String word) {
        return isWord(word)
                ? Optional.empty()
                : mended(word).stream().map(Meant::word).findFirst();
    }

    private void addAlso(Map<String, Meant> meant, String word) {
        for (String also : MeansAlso.of(word)) {
            if (entriesByKey.containsKey(also)) {
                add(meant, new Meant(also, wordByKey.getOrDefault(also, also), ALSO, Relation.ALSO));
            }
        }
    }

    private static void add(Map<String, Meant> meant, Meant one) {
        meant.putIfAbsent(one.key(), one);
    }

    private static Meant part(String part, String whole, double weight) {
        double share = Math.min(1, (double) part.length() / whole.length() + 0.3);
        return new Meant(Dutch.key(part), part, PART * share * weight, Relation.PART);
    }

    /** Parts of a compound that are words of the kaart themselves; empty when it isn't one. */
    List<String> parts(String word) {
        return compounds.parts(word);
    }

    private boolean isPart(String word) {
        return word.length() >= Compounds.SHORTEST_PART
                && Dutch.means(word)
                && (entriesByWord.containsKey(word)
                        || word.length() > Compounds.SHORTEST_PART && knows(word) && isNotEnding(word));
    }

    private static boolean isNotEnding(String word) {
        return !word.equals("ing") && !word.equals("heid");
    }

    private List<Meant> related(String word) {
        return byFirstLetter.getOrDefault(word.charAt(0), List.of()).stream()
                .filter(other -> {
                    int alike = Spelling.beginning(word, other);
                    return alike >= SHORTEST_BEGINNING && alike >= BEGINNING * Math.max(word.length(), other.length());
                })
                .limit(MOST_RELATED)
                .map(other -> new Meant(Dutch.key(other), other, RELATED, Relation.RELATED))
                .toList();
    }

    private List<Meant> mended(String word) {
        if (word.length() < SHORTEST_TO_MEND || Character.isDigit(word.charAt(0))) {
            return List.of();
        }
        List<Meant> near = mended(word, byFirstLetter.getOrDefault(word.charAt(0), List.of()));
        if (near.isEmpty()) {
            List<String> others = new ArrayList<>();
            byFirstLetter.forEach((letter, words) -> {
                if (letter != word.charAt(0)) {
                    others.addAll(words);
                }
            });
            near = mended(word, others).stream()
                    .filter(m -> m.weight() >= ONE_ERROR)
                    .toList();
        }
        return near;
    }

    private List<Meant> mended(String word, List<String> candidates) {
        int most = word.length() >= SHORTEST_WITH_TWO_ERRORS ? 2 : 1;
        List<Meant> near = new ArrayList<>();
        for (String candidate : candidates) {
            int errors = candidate.length() < SHORTEST_TO_MEND ? most + 1 : Spelling.errors(word, candidate, most);
            // Of four letters nearly every word is near another; only a missing or swapped letter is surely an error.
            if (errors <= most
                    && (word.length() > SHORTEST_TO_MEND
                            || candidate.length() > word.length()
                            || sameLetters(word, candidate))) {
                near.add(new Meant(
                        Dutch.key(candidate), candidate, errors == 1 ? ONE_ERROR : TWO_ERRORS, Relation.MENDED));
            }
        }
        near.sort(Comparator.comparingDouble(Meant::weight)
                .reversed()
                .thenComparing(Comparator.comparingInt((Meant m) -> entriesWith(m.word()))
                        .reversed())
                .thenComparing(Meant::word));
        double best = near.isEmpty() ? 0 : near.getFirst().weight();
        return near.stream().filter(m -> m.weight() == best).limit(3).toList();
    }

    private static boolean sameLetters(String a, String b) {
        return Arrays.equals(a.chars().sorted().toArray(), b.chars().sorted().toArray());
    }

    /** A compound that isn't on the kaart with a typing error in one of its parts. */
    private List<Meant> mendedParts(String word) {
        for (int at = word.length() - SHORTEST_TO_MEND; at >= SHORTEST_TO_MEND; at--) {
            String head = word.substring(0, at);
            String tail = word.substring(at);
            if (isPart(head)) {
                List<Meant> mended = mended(tail);
                if (!mended.isEmpty()) {
                    return List.of(part(head, word, 1), part(mended.getFirst().word(), word, ONE_ERROR));
                }
            }
            if (isPart(tail)) {
                List<Meant> mended = mended(head);
                if (!mended.isEmpty()) {
                    return List.of(part(mended.getFirst().word(), word, ONE_ERROR), part(tail, word, 1));
                }
            }
        }
        return Collections.emptyList();
    }

    private int entriesWith(String word) {
        return entriesByWord.getOrDefault(word, 0);
    }
}
