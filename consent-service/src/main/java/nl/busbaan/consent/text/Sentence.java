package nl.busbaan.consent.text;

/** What counts as an explanation: whoever reads it later can do nothing with one word. */
public final class Sentence {
    /** A pattern: at least four words and twenty characters. Nothing at all matches too; that something must be written is another rule. */
    public static final String WHOLE = "\\s*|\\s*(?=[\\s\\S]{20})\\S+(\\s+\\S+){3}[\\s\\S]*";

    private Sentence() {}
}
