package nl.busbaan.directory.hsds;

/** External ids of entries that came in as HSDS: {@code hsds:<source>:<id>}. */
public final class ImportedEntries {
    public static final String PREFIX = "hsds:";

    /** What a source may be called. */
    public static final String SOURCE = "[a-z0-9][a-z0-9-]{0,49}";

    public static final String SOURCE_MESSAGE =
            "Geef de bron een korte naam: kleine letters, cijfers en streepjes, hooguit 50.";

    private ImportedEntries() {}

    public static String externalId(String source, String id) {
        return PREFIX + source + ":" + id;
    }
}
