package nl.busbaan.consent.decision;

/** The four answers people get. Ordered: with several jobs, the first that applies to one of them counts. */
public enum Answer {
    ALLOWED("mag"),
    ASK("vraag"),
    NOT_NEEDED("niet nodig"),
    NOT_ALLOWED("mag niet");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
