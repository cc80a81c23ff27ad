package nl.busbaan.directory.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.publication.EntryDocument;
import org.jspecify.annotations.Nullable;

/** Says why a hit is a hit, with the entry's own words. */
final class Why {
    /** Words of which so much is the same at the beginning are taken for forms of one word. */
    private static final int SAME_BEGINNING = 5;

    private static final int SHORTEST_WORD = 3;
    private static final int MOST_REASONS = 3;

    private final Set<String> asked;

    Why(String text, Set<String> official) {
        asked = new LinkedHashSet<>(EverydayWords.words(text));
        official.forEach(o -> asked.addAll(EverydayWords.words(o)));
        asked.removeIf(word -> word.length() < SHORTEST_WORD);
    }

    /** @param decidesOn name of what this professional decides on, if that is how he was found */
    List<String> of(EntryDocument entry, @Nullable String decidesOn) {
        List<String> reasons = new ArrayList<>();
        if (decidesOn != null) {
            reasons.add("beslist over: " + decidesOn);
        }
        add(reasons, "naam", List.of(entry.title()));
        add(reasons, "zo zeggen inwoners het", entry.needs());
        add(reasons, entry.kind() == EntryKind.PROFESSIONAL ? "expertise" : "doelgroep", entry.expertise());
        add(reasons, "mandaat", entry.mandate() == null ? List.of() : List.of(entry.mandate()));
        add(reasons, "functie", entry.role() == null ? List.of() : List.of(entry.role()));
        add(reasons, "onderwerp", entry.topics());
        if (reasons.isEmpty() && matches(entry.summary() + " " + entry.conditions())) {
            reasons.add("gevonden op: omschrijving");
        }
        if (reasons.isEmpty()) {
            reasons.add("gevonden op: woorden die erop lijken");
        }
        return reasons.stream().limit(MOST_REASONS).toList();
    }

    private void add(List<String> reasons, String field, List<String> texts) {
        Optional<String> match = texts.stream().filter(this::matches).findFirst();
        match.ifPresent(text -> reasons.add("gevonden op: %s (%s)".formatted(field, text)));
    }

    private boolean matches(String text) {
        return EverydayWords.words(text).stream()
                .anyMatch(word -> asked.stream().anyMatch(a -> alike(a, word)));
    }

    private static boolean alike(String asked, String word) {
        if (asked.equals(word)) {
            return true;
        }
        int shortest = Math.min(asked.length(), word.length());
        return shortest >= SAME_BEGINNING && asked.regionMatches(0, word, 0, Math.max(SAME_BEGINNING, shortest - 2));
    }
}
