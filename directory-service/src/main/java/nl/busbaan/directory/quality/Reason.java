package nl.busbaan.directory.quality;

/** What someone says is wrong (reden). */
enum Reason {
    PHONE("De telefoon klopt niet"),
    LEFT("Werkt hier niet meer"),
    GONE("Bestaat niet meer"),
    CONDITIONS("De voorwaarden zijn anders"),
    ADDRESS("Het adres klopt niet"),
    OTHER("Iets anders"),
    /** Not about an entry: something isn't on the map at all. */
    MISSING("Ontbreekt op de kaart");

    private final String label;

    Reason(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
