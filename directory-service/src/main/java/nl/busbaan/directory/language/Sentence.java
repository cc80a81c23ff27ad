package nl.busbaan.directory.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a text, by its place in it; a line of a list is one too.
 *
 * @param start of its first letter
 * @param end after its last character
 */
record Sentence(int start, int end, List<Token> words) {

    /** A word by its place in the text; a number is one. */
    record Token(int start, int end, String word) {
        boolean isNumber() {
            return Character.isDigit(word.charAt(0));
        }
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,:-][\\p{L}\\p{N}]+)*");
    /** An end mark before a space, or an empty space that begins another line. */
    private static final Pattern END = Pattern.compile("[.?!]+[\"'”’)]*(?=\\s|$)|\\n");
    /** After these a point ends no sentence. */
    private static final Set<String> SHORTENED =
            Set.of("bijv", "bv", "ca", "art", "nr", "tel", "evt", "incl", "excl", "max", "min", "mr", "dr", "drs");

    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            if (!isShortened(text, start, end.start())) {
                add(sentences, text, start, end.end());
                start = end.end();
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, int start, int end) {
        List<Token> words = WORD.matcher(text)
                .region(start, end)
                .results()
                .map(Sentence::token)
                .toList();
        if (!words.isEmpty()) {
            int last = end;
            while (Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            sentences.add(new Sentence(words.getFirst().start(), last, words));
        }
    }

    private static Token token(MatchResult match) {
        return new Token(match.start(), match.end(), match.group());
    }

    /** Whether the point stands after a shortened word: bijv., o.a., d.w.z. */
    private static boolean isShortened(String text, int start, int point) {
        if (text.charAt(point) != '.') {
            return false;
        }
        int from = point;
        while (from > start && !Character.isWhitespace(text.charAt(from - 1)) && text.charAt(from - 1) != '(') {
            from--;
        }
        String word = text.substring(from, point).toLowerCase(Locale.ROOT);
        return SHORTENED.contains(word) || word.matches("\\p{L}(\\.\\p{L})+");
    }
}
