package nl.busbaan.directory.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Hard words and the plainer ones for them, from a file that says who keeps it and what it is made after. All forms of a word are
 * recognised (verstrekt, verstrekken), and words that belong together (met betrekking tot).
 */
final class PlainWords {
    static final String RESOURCE = "/language/plain-words.csv";
    private static final String HEADER = "hard,plainer";

    /** @param keys of the words that belong together */
    record Advice(String hard, List<String> keys, String plainer) {}

    /** Found in a text: the words from one place up to another. */
    record Found(Sentence.Token first, Sentence.Token last, String plainer) {}

    /** By the key of the first word, the longest first. */
    private final Map<String, List<Advice>> advices = new HashMap<>();

    PlainWords(List<Advice> all) {
        for (Advice advice : all) {
            List<Advice> same = advices.computeIfAbsent(advice.keys().getFirst(), k -> new ArrayList<>());
            same.add(advice);
            same.sort((a, b) -> b.keys().size() - a.keys().size());
        }
    }

    static PlainWords read() {
        return new PlainWords(advices());
    }

    static List<Advice> advices() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PlainWords.class.getResourceAsStream(RESOURCE)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.equals(HEADER))
                    .map(PlainWords::advice)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("The resource %s can't be read.".formatted(RESOURCE), e);
        }
    }

    private static Advice advice(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 2 || cells[0].isBlank() || cells[1].isBlank()) {
            throw new IllegalStateException("The line \"%s\" of %s isn't: hard,plainer.".formatted(line, RESOURCE));
        }
        List<String> keys = Dutch.words(cells[0]).stream().map(Dutch::key).toList();
        return new Advice(cells[0].strip(), keys, cells[1].strip());
    }

    /** The hard words of a sentence; one that is part of words that belong together isn't told again. */
    List<Found> in(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        List<Sentence.Token> words = sentence.words();
        List<String> keys = words.stream().map(PlainWords::key).toList();
        int at = 0;
        while (at < words.size()) {
            Advice advice = adviceAt(keys, at);
            int length = advice == null ? 1 : advice.keys().size();
            if (advice != null) {
                found.add(new Found(words.get(at), words.get(at + length - 1), advice.plainer()));
            }
            at += length;
        }
        return found;
    }

    private @Nullable Advice adviceAt(List<String> keys, int at) {
        for (Advice advice : advices.getOrDefault(keys.get(at), List.of())) {
            int end = at + advice.keys().size();
            if (end <= keys.size() && keys.subList(at, end).equals(advice.keys())) {
                return advice;
            }
        }
        return null;
    }

    private static String key(Sentence.Token token) {
        List<String> words = Dutch.words(token.word());
        return words.isEmpty() ? "" : Dutch.key(words.getFirst());
    }
}
