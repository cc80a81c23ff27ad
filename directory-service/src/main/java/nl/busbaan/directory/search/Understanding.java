package nl.busbaan.directory.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.busbaan.directory.language.Dutch;
import nl.busbaan.directory.language.Vocabulary;
import nl.busbaan.directory.language.Vocabulary.Meant;
import nl.busbaan.directory.search.Areas.Area;
import nl.busbaan.directory.search.Understood.Asked;
import nl.busbaan.directory.taxonomy.Synonym;
import org.jspecify.annotations.Nullable;

/** Understands what people type: against the words of the kaart, the places in it, and the rules of the synonym file. */
final class Understanding {
    static final Understanding NONE = new Understanding(Vocabulary.EMPTY, List.of(), Phrases.NONE, Areas.NONE);

    private static final int MOST_WORDS = 14;
    /** A place tells where, and little of what is needed, however rare its name is. */
    private static final double WHERE = 2;

    private final Vocabulary vocabulary;
    private final Phrases phrases;
    private final Areas areas;
    private final Rules rules;

    Understanding(Vocabulary vocabulary, List<Synonym> synonyms, Phrases phrases, Areas areas) {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.areas = areas;
        this.rules = new Rules(synonyms, vocabulary, this::joined);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What people say, to choose from while typing. */
    Phrases phrases() {
        return phrases;
    }

    Areas areas() {
        return areas;
    }

    Understood of(String text) {
        Understood whole = asOne(text);
        List<Understood.Need> needs = Needs.in(text, whole, this::asOne);
        return needs.isEmpty() ? whole.withGuesses(rules.guesses(whole)) : whole.withNeeds(needs);
    }

    private Understood asOne(String text) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        List<String> typed = Dutch.words(text);
        List<String> words = joined(typed);
        Map<Integer, Area> places = areas.in(words);
        Set<String> denied = Dutch.denied(text);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (asked.size() < MOST_WORDS && means(word)) {
                Area place = places.get(i);
                asked.computeIfAbsent(Dutch.key(word), key -> asked(word, denied.contains(key), place));
            }
        }
        List<Asked> all = List.copyOf(asked.values());
        return new Understood(all, rules.concepts(words, all), mended(text, typed), List.of());
    }

    /** A misspelt "weinig" means as little as a well spelt one. */
    private boolean means(String word) {
        return Dutch.means(word)
                && vocabulary.mend(word).filter(better -> !Dutch.means(better)).isEmpty();
    }

    private Asked asked(String typed, boolean denied, @Nullable Area place) {
        String word = vocabulary.isWord(typed)
                ? typed
                : Names.withoutParticle(typed, vocabulary::soundsLikeName).orElse(typed);
        List<Meant> meant = vocabulary.meant(word);
        if (place != null) {
            return new Asked(word, WHERE, false, denied, place, meant);
        }
        String likeliest = vocabulary.knows(word) || meant.size() < 2
                ? meant.getFirst().key()
                : meant.get(1).key();
        return new Asked(word, vocabulary.tells(likeliest), !vocabulary.isWord(word), denied, place, meant);
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

    private Optional<String> mended(String text, List<String> typed) {
        String mended = text;
        for (String word : typed) {
            Optional<String> better = means(word) ? vocabulary.mend(word) : Optional.empty();
            if (better.isPresent()) {
                mended = mended.replaceAll("(?i)(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})", better.get());
            }
        }
        return mended.equals(text) ? Optional.empty() : Optional.of(mended);
    }
}
