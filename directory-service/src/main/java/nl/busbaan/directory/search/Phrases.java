package nl.busbaan.directory.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.busbaan.directory.language.Dutch;

/** What people say ("ik kan de huur niet betalen") and the terms of the code lists, to choose from while typing. */
final class Phrases {
    static final Phrases NONE = new Phrases(List.of());
    private static final int SHORTEST_WITH_ERROR = 4;

    private record Phrase(String text, List<String> words) {}

    private final List<Phrase> all;

    Phrases(Collection<String> texts) {
        Map<String, Phrase> phrases = new LinkedHashMap<>();
        for (String text : texts) {
            phrases.putIfAbsent(text.toLowerCase(java.util.Locale.ROOT), new Phrase(text, Dutch.words(text)));
        }
        all = phrases.values().stream()
                .sorted(Comparator.comparingInt((Phrase p) -> p.text().length()).thenComparing(Phrase::text))
                .toList();
    }

    /** Phrases in which every typed word begins a word; only when there are none may each word of four letters have an error. */
    List<String> with(String typed, int limit) {
        List<String> words = Dutch.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        List<String> exact = with(words, false, limit);
        return exact.isEmpty() ? with(words, true, limit) : exact;
    }

    private List<String> with(List<String> typed, boolean withErrors, int limit) {
        return all.stream()
                .filter(phrase -> typed.stream()
                        .allMatch(word -> phrase.words().stream().anyMatch(other -> begins(other, word, withErrors))))
                .limit(limit)
                .map(Phrase::text)
                .toList();
    }

    private static boolean begins(String word, String typed, boolean withErrors) {
        if (word.startsWith(typed)) {
            return true;
        }
        if (!withErrors || typed.length() < SHORTEST_WITH_ERROR || word.charAt(0) != typed.charAt(0)) {
            return false;
        }
        // One letter too many or too few moves the end of the beginning by one.
        for (int length = typed.length() - 1; length <= typed.length() + 1; length++) {
            if (length <= word.length() && Dutch.errors(word.substring(0, length), typed) <= 1) {
                return true;
            }
        }
        return false;
    }
}
