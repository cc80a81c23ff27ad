package nl.busbaan.directory.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.publication.EntryDocument;
import nl.busbaan.directory.search.Relevance.Evidence;
import org.jspecify.annotations.Nullable;

/** Says why a hit is a hit: with the entry's own words, and with how they follow from what was typed. */
final class Why {
    private static final int MOST_REASONS = 3;
    private static final int MOST_TRANSLATIONS = 2;
    /** As much of what was typed as tells which need it is. */
    private static final int LONGEST_NEED = 60;

    private Why() {}

    /**
     * @param evidence what the entry was found by, the strongest first
     * @param decidesOn name of what this professional decides on, if that is how he was found
     * @param need which of the needs it answers, when more than one was said
     */
    static List<String> of(
            EntryDocument entry, List<Evidence> evidence, @Nullable String decidesOn, @Nullable String need) {
        List<String> reasons = reasons(entry, evidence, decidesOn);
        if (need != null) {
            String said = need.length() <= LONGEST_NEED
                    ? need
                    : need.substring(0, LONGEST_NEED).strip() + "…";
            reasons.addFirst("bij „%s”".formatted(said));
        }
        return List.copyOf(reasons);
    }

    private static List<String> reasons(EntryDocument entry, List<Evidence> evidence, @Nullable String decidesOn) {
        List<String> reasons = new ArrayList<>();
        if (decidesOn != null) {
            reasons.add("beslist over: " + decidesOn);
        }
        Set<String> places = new LinkedHashSet<>();
        Set<String> translations = new LinkedHashSet<>();
        for (Evidence one : evidence) {
            places.add("gevonden op: " + place(entry, one));
            if (one.otherWords() && translations.size() < MOST_TRANSLATIONS) {
                translations.add("„%s” → %s".formatted(one.said(), one.found()));
            }
        }
        places.stream().limit(1).forEach(reasons::add);
        reasons.addAll(translations);
        places.stream().skip(1).forEach(reasons::add);
        if (reasons.isEmpty()) {
            reasons.add("gevonden op: woorden die erop lijken");
        }
        return new ArrayList<>(reasons.stream().limit(MOST_REASONS).toList());
    }

    private static String place(EntryDocument entry, Evidence one) {
        return switch (one.place()) {
            case TITLE -> "naam (%s)".formatted(one.text());
            case NEEDS -> "zo zeggen inwoners het (%s)".formatted(one.text());
            case EXPERTISE ->
                "%s (%s)".formatted(entry.kind() == EntryKind.PROFESSIONAL ? "expertise" : "doelgroep", one.text());
            case ROLE -> "functie (%s)".formatted(one.text());
            case LANGUAGES -> "taal (%s)".formatted(one.text());
            case AREA -> "werkt in (%s)".formatted(one.text());
            case MANDATE -> "mandaat (%s)".formatted(one.text());
            case TOPICS -> "onderwerp (%s)".formatted(one.text());
            case ORGANISATION -> "organisatie (%s)".formatted(one.text());
            case ABOUT -> "omschrijving";
            case CONDITIONS -> "voorwaarden";
        };
    }
}
