package nl.busbaan.directory.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.busbaan.directory.language.Dutch;
import nl.busbaan.directory.publication.EntryDocument;

/**
 * The words of an entry as keys, by the place where they stand.
 *
 * @param places of each key the entry's own text it stands in
 * @param needs what people say, each with {@link Dutch#NOT} when it denies something
 * @param denied keys that the entry's name or a need says with "geen", "niet" or "zonder"
 * @param name of a person the words of the name, as written
 */
record EntryWords(
        Map<Place, Map<String, String>> places,
        List<Set<String>> needs,
        Set<String> denied,
        Set<String> title,
        Set<String> role,
        Set<String> around,
        List<String> name) {

    /** Where a word can stand in an entry, and how much that says. */
    enum Place {
        TITLE(3),
        NEEDS(2.6),
        EXPERTISE(2),
        ROLE(2.2),
        LANGUAGES(2),
        AREA(1.3),
        MANDATE(1.2),
        TOPICS(1.3),
        ABOUT(1.4),
        ORGANISATION(1.2),
        CONDITIONS(0.6);

        private final double weight;

        Place(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }
    }

    private static final int FEW_AREAS = 2;

    /** It works there and hardly elsewhere, so that the place is nearly part of its name. */
    static boolean isOfFewAreas(EntryDocument entry) {
        return entry.areas().size() <= FEW_AREAS;
    }

    static EntryWords of(EntryDocument entry) {
        Map<Place, Map<String, String>> places = new EnumMap<>(Place.class);
        String organisation = entry.organisationName() == null ? "" : entry.organisationName();
        String role = entry.role() == null ? "" : entry.role();
        add(places, Place.TITLE, List.of(entry.title()));
        add(places, Place.NEEDS, entry.needs());
        add(places, Place.EXPERTISE, entry.expertise());
        add(places, Place.LANGUAGES, entry.languages());
        add(places, Place.TOPICS, entry.topics());
        add(places, Place.ROLE, List.of(role));
        add(places, Place.MANDATE, entry.mandate() == null ? List.of() : List.of(entry.mandate()));
        add(places, Place.ABOUT, List.of(entry.summary(), entry.subtitle()));
        add(places, Place.ORGANISATION, List.of(organisation));
        add(places, Place.CONDITIONS, List.of(entry.conditions()));
        List<String> around = new ArrayList<>(Dutch.keys(entry.subtitle() + " " + organisation));
        if (isOfFewAreas(entry)) {
            around.addAll(places.getOrDefault(Place.TOPICS, Map.of()).keySet());
        }
        around.addAll(places.getOrDefault(Place.LANGUAGES, Map.of()).keySet());
        Set<String> denied = new HashSet<>(Dutch.denied(entry.title()));
        entry.needs().forEach(need -> denied.addAll(Dutch.denied(need)));
        return new EntryWords(
                places,
                entry.needs().stream().map(Dutch::meaning).toList(),
                denied,
                Set.copyOf(Dutch.keys(entry.title())),
                Set.copyOf(Dutch.keys(role)),
                Set.copyOf(around),
                Dutch.content(entry.title()));
    }

    private static void add(Map<Place, Map<String, String>> places, Place place, List<String> texts) {
        Map<String, String> keys = new HashMap<>();
        for (String text : texts) {
            for (String key : Dutch.keys(text)) {
                keys.putIfAbsent(key, text);
            }
        }
        if (!keys.isEmpty()) {
            places.put(place, keys);
        }
    }
}
