package nl.busbaan.directory.language;

import java.util.List;
import java.util.stream.Stream;

/**
 * How easily a Dutch text reads, for whoever writes it for people who read at level B1. It helps the writer and judges nobody.
 *
 * <p>What it says rests on three things that a writer can do something about: sentences that are long, words for which there is a
 * plainer one, and two formulas for Dutch. The formulas only count letters and points, so they tell something of a text of
 * {@value #ENOUGH_WORDS} words or more, and are not asked about a shorter one. Whether a text is true, complete or kind no measure
 * knows.
 *
 * <p>Sources. Flesch-Douma: W.H. Douma, <i>De leesbaarheid van landbouwbladen</i>, Landbouwhogeschool Wageningen, bulletin 17, 1960.
 * Leesindex A: R.H.M. Brouwer, <i>Onderzoek naar de leesmoeilijkheden van Nederlands proza</i>, Pedagogische Studiën 40 (1963). No
 * research ties either to level B1; with the limits here the sample's texts, which were written for B1, come out well and a law's
 * don't.
 */
final class Readability {
    /** Guidance for B1 asks for 10 to 15 words a sentence on average; one of more than this is better cut in two. */
    static final int LONGEST_SENTENCE = 20;

    /** Of shorter texts the formulas tell nothing. */
    static final int ENOUGH_WORDS = 30;

    /** Where Flesch's scale says very hard, and hard. */
    private static final double HARD_TO_READ = 30;

    private static final double NOT_EASY = 50;
    private static final double MANY_HARD_WORDS = 0.06;

    private static final PlainWords PLAIN_WORDS = PlainWords.read();

    /** What the measure makes of a text. */
    enum Verdict {
        /** Too little to say anything of. */
        NOTHING,
        GOOD,
        EASIER,
        HARD
    }

    private final List<Sentence> sentences;
    private final List<PlainWords.Found> hardWords;
    private final int words;
    private final int syllables;

    private Readability(List<Sentence> sentences) {
        this.sentences = sentences;
        this.hardWords = sentences.stream()
                .flatMap(sentence -> PLAIN_WORDS.in(sentence).stream())
                .toList();
        this.words = sentences.stream().mapToInt(s -> s.words().size()).sum();
        this.syllables = tokens().mapToInt(token -> token.isNumber() ? 1 : Syllables.count(token.word()))
                .sum();
    }

    static Readability of(String text) {
        return new Readability(Sentence.of(text));
    }

    private Stream<Sentence.Token> tokens() {
        return sentences.stream().flatMap(sentence -> sentence.words().stream());
    }

    int words() {
        return words;
    }

    int sentences() {
        return sentences.size();
    }

    List<Sentence> longSentences() {
        return sentences.stream()
                .filter(sentence -> sentence.words().size() > LONGEST_SENTENCE)
                .toList();
    }

    List<PlainWords.Found> hardWords() {
        return hardWords;
    }

    boolean hasEnoughWords() {
        return words >= ENOUGH_WORDS;
    }

    /**
     * 206.84 − 0.77 × syllables per hundred words − 0.93 × words per sentence, read as Flesch's scale: 90 and more very easy, 80–90 easy,
     * 70–80 fairly easy, 60–70 plain, 50–60 fairly hard, 30–50 hard, below 30 very hard. It has no lower limit.
     */
    double fleschDouma() {
        return 206.84 - 77.0 * syllables / words - 0.93 * words / sentences.size();
    }

    /** 195 − 2 × words per sentence − 67 × syllables per word; about 100 for the easiest books of children, 0 for the hardest prose. */
    double leesindexA() {
        return 195 - 2.0 * words / sentences.size() - 67.0 * syllables / words;
    }

    Verdict verdict() {
        if (words < 3) {
            return Verdict.NOTHING;
        }
        int points = longSentences().size() + hardWords.size();
        boolean dense = hasEnoughWords() && fleschDouma() < NOT_EASY;
        if (points == 0 && !dense) {
            return Verdict.GOOD;
        }
        boolean manyHardWords = hardWords.size() > 1 && hardWords.size() > MANY_HARD_WORDS * words;
        boolean mostlyLong = longSentences().size() * 2 > sentences.size();
        boolean hard = hasEnoughWords() && (fleschDouma() < HARD_TO_READ || mostlyLong && manyHardWords);
        return hard ? Verdict.HARD : Verdict.EASIER;
    }
}
