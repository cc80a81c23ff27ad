package nl.busbaan.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.publication.Entries;
import nl.busbaan.directory.publication.EntryDocument;

/** Entries to choose from while typing. */
@ApplicationScoped
class Suggestions {
    private final Engines engines;
    private final Entries entries;
    private final Understandings understandings;

    Suggestions(Engines engines, Entries entries, Understandings understandings) {
        this.engines = engines;
        this.understandings = understandings;
        this.entries = entries;
    }

    /** What others say, and terms of the code lists. */
    List<String> phrasesWith(String text, int limit) {
        return understandings.current().phrases().with(text, limit);
    }

    List<EntryDocument> beginningWith(String text, Set<EntryKind> kinds, int limit) {
        List<UUID> ids =
                engines.ask(engine -> engine.beginningWith(text, kinds, limit)).value();
        Map<UUID, EntryDocument> documents = entries.activeById(ids);
        return ids.stream().map(documents::get).filter(Objects::nonNull).toList();
    }
}
