package nl.busbaan.directory.language;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a writer is told of his text.
 *
 * @param advice the verdict in one sentence; empty when there is too little to say anything of
 * @param fleschDouma higher is easier, from 0 or less (very hard) to 100 and more (very easy); absent for a short text
 * @param leesindexA higher is easier, as fleschDouma; absent for a short text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Readability")
record ReadabilityView(
        Readability.Verdict verdict,
        String advice,
        int words,
        int sentences,
        @Nullable Integer fleschDouma,
        @Nullable Integer leesindexA,
        List<LongSentence> longSentences,
        List<HardWord> hardWords) {

    /**
     * By its place in the text, in UTF-16 units as JavaScript and Java count.
     *
     * @param end after the last character
     */
    @Schema(name = "LongSentence")
    record LongSentence(int start, int end, int words) {}

    /** By its place in the text, as a long sentence. */
    @Schema(name = "HardWord")
    record HardWord(int start, int end, String word, String plainer) {}

    static ReadabilityView of(String text) {
        Readability measured = Readability.of(text);
        boolean enough = measured.hasEnoughWords();
        return new ReadabilityView(
                measured.verdict(),
                advice(measured),
                measured.words(),
                measured.sentences(),
                enough ? (int) Math.round(measured.fleschDouma()) : null,
                enough ? (int) Math.round(measured.leesindexA()) : null,
                measured.longSentences().stream()
                        .map(s -> new LongSentence(s.start(), s.end(), s.words().size()))
                        .toList(),
                measured.hardWords().stream()
                        .map(found -> hardWord(text, found))
                        .toList());
    }

    private static HardWord hardWord(String text, PlainWords.Found found) {
        int start = found.first().start();
        int end = found.last().end();
        return new HardWord(start, end, text.substring(start, end), found.plainer());
    }

    private static String advice(Readability measured) {
        return switch (measured.verdict()) {
            case NOTHING -> "";
            case GOOD -> "Goed te lezen.";
            case EASIER -> "Kan makkelijker: " + why(measured);
            case HARD -> "Moeilijk te lezen: " + why(measured);
        };
    }

    private static String why(Readability measured) {
        List<String> reasons = new ArrayList<>();
        int sentences = measured.longSentences().size();
        int words = measured.hardWords().size();
        if (sentences > 0) {
            reasons.add(sentences == 1 ? "één zin is lang" : sentences + " zinnen zijn lang");
        }
        if (words > 0) {
            reasons.add(
                    words == 1
                            ? "voor één woord is er een makkelijker woord"
                            : "voor " + words + " woorden is er een makkelijker woord");
        }
        if (reasons.isEmpty()) {
            reasons.add("er staan veel lange woorden in");
        }
        return String.join(", en ", reasons) + ".";
    }
}
