package nl.busbaan.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.busbaan.directory.publication.EntryDocument;

/** Keeps the words of entries that were found before, so that they are read once per version. */
@ApplicationScoped
class WordsOfEntries {
    private static final int MOST = 20_000;

    private record Kept(long version, EntryWords words) {}

    private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

    EntryWords of(EntryDocument entry) {
        Kept known = kept.get(entry.id());
        if (known != null && known.version() == entry.version()) {
            return known.words();
        }
        if (kept.size() >= MOST) {
            kept.clear();
        }
        EntryWords words = EntryWords.of(entry);
        kept.put(entry.id(), new Kept(entry.version(), words));
        return words;
    }
}
