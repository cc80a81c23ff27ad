package nl.busbaan.directory.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.language.Dutch;
import nl.busbaan.directory.language.Vocabulary;
import nl.busbaan.directory.language.Vocabulary.Meant;
import nl.busbaan.directory.language.Vocabulary.Relation;
import nl.busbaan.directory.publication.EntryDocument;
import nl.busbaan.directory.search.Understood.Asked;
import nl.busbaan.directory.search.Understood.Concept;
import org.jspecify.annotations.Nullable;

/**
 * How well an entry answers what was asked, whichever engine brought it. Each word counts once, in the place of the entry where it
 * says most; a need or a name that is said as a whole counts more; official words for everyday ones count as a whole.
 */
final class Relevance {
    private static final double WHOLE_NEED = 2.2;
    private static final double WHOLE_TITLE = 1.6;
    private static final double CONCEPT = 2.4;
    /** From this share on a title is said, and not just touched. */
    private static final double NAMED_SHARE = 0.6;

    private static final Set<EntryKind> WITH_A_NAME =
            Set.of(EntryKind.PROFESSIONAL, EntryKind.TEAM, EntryKind.ORGANISATION, EntryKind.INITIATIVE);

    /** Where a word can stand in an entry, and how much that says. */
    enum Place {
        TITLE(3),
        NEEDS(2.6),
        EXPERTISE(2),
        ROLE(2.2),
        LANGUAGES(2),
        MANDATE(1.2),
        TOPICS(1.3),
        ABOUT(1.4),
        ORGANISATION(1.2),
        CONDITIONS(0.6);

        private final double weight;

        Place(double weight) {
            this.weight = weight;
        }
    }

    /**
     * Why an entry is a hit.
     *
     * @param said what was typed
     * @param found the word or words of the kaart it was found by
     * @param text the entry's own text around it
     */
    record Evidence(Place place, String said, String found, String text, double weight) {
        boolean otherWords() {
            return !Dutch.keys(said).equals(Dutch.keys(found));
        }
    }

    /** @param named the words are the entry's own name or role, and where it is */
    record Score(double value, boolean named, List<Evidence> evidence) {}

    private final Understood understood;
    private final Vocabulary vocabulary;

    Relevance(Understood understood, Vocabulary vocabulary) {
        this.understood = understood;
        this.vocabulary = vocabulary;
    }

    Score of(EntryDocument entry) {
        Map<Place, Map<String, String>> places = places(entry);
        Map<String, Double> matched = new HashMap<>();
        List<Evidence> evidence = new ArrayList<>();
        double words = 0;
        double covered = 0;
        for (Asked asked : understood.asked()) {
            Found best = best(asked, entry, places);
            if (best != null) {
                words += best.value();
                covered += asked.tells() * best.meant().weight();
                matched.merge(best.meant().key(), best.meant().weight(), Math::max);
                evidence.add(
                        new Evidence(best.place(), asked.said(), best.meant().word(), best.text(), best.value()));
            }
        }
        double share = understood.isEmpty() ? 0 : covered / understood.tells();
        double whole = WHOLE_TITLE * whole(entry.title(), matched);
        for (String need : entry.needs()) {
            whole = Math.max(whole, WHOLE_NEED * whole(need, matched));
        }
        double concepts = 0;
        for (Concept concept : understood.concepts()) {
            Evidence by = by(concept, places);
            if (by != null) {
                concepts = Math.max(concepts, by.weight()) + 0.25 * Math.min(concepts, by.weight());
                evidence.add(by);
            }
        }
        double value = words * (0.4 + 0.6 * share) + whole * share + concepts;
        evidence.sort((a, b) -> Double.compare(b.weight(), a.weight()));
        return new Score(value, named(entry, places), evidence);
    }

    private record Found(Place place, Meant meant, String text, double value) {}

    private @Nullable Found best(Asked asked, EntryDocument entry, Map<Place, Map<String, String>> places) {
        Found best = null;
        for (Meant meant : asked.meant()) {
            double tells = meant.weight() * Math.min(asked.tells(), vocabulary.tells(meant.key()));
            for (Map.Entry<Place, Map<String, String>> place : places.entrySet()) {
                String text = place.getValue().get(meant.key());
                double value = tells * place.getKey().weight;
                if (text != null && (best == null || value > best.value())) {
                    best = new Found(place.getKey(), meant, text, value);
                }
            }
        }
        if (best == null && entry.kind() == EntryKind.PROFESSIONAL && !asked.known()) {
            for (String name : Dutch.content(entry.title())) {
                if (Names.alike(asked.said(), name)) {
                    Meant meant = new Meant(Dutch.key(name), name, 0.85, Relation.MENDED);
                    return new Found(Place.TITLE, meant, entry.title(), asked.tells() * 0.85 * Place.TITLE.weight);
                }
            }
        }
        return best;
    }

    /** How far a text was said as a whole: both how much of it was said, and how much of it that is. */
    private double whole(String text, Map<String, Double> matched) {
        double all = 0;
        double said = 0;
        for (String key : new HashSet<>(Dutch.keys(text))) {
            double tells = vocabulary.tells(key);
            all += tells;
            said += tells * matched.getOrDefault(key, 0.0);
        }
        return all == 0 ? 0 : said * said / all;
    }

    private @Nullable Evidence by(Concept concept, Map<Place, Map<String, String>> places) {
        double tells =
                concept.keys().stream().mapToDouble(vocabulary::tells).max().orElse(0);
        for (Map.Entry<Place, Map<String, String>> place : places.entrySet()) {
            if (place.getValue().keySet().containsAll(concept.keys())) {
                String text =
                        place.getValue().getOrDefault(concept.keys().iterator().next(), "");
                double value = CONCEPT * concept.weight() * tells * place.getKey().weight / Place.TITLE.weight;
                return new Evidence(place.getKey(), concept.said(), concept.official(), text, value);
            }
        }
        return null;
    }

    /** Everything that was said names this entry: its name or role, and the team, organisation or area it belongs to. */
    private boolean named(EntryDocument entry, Map<Place, Map<String, String>> places) {
        if (understood.isEmpty() || !WITH_A_NAME.contains(entry.kind())) {
            return false;
        }
        Set<String> title = new HashSet<>(Dutch.keys(entry.title()));
        Set<String> role = entry.role() == null ? Set.of() : new HashSet<>(Dutch.keys(entry.role()));
        Set<String> surroundings = new HashSet<>(Dutch.keys(entry.subtitle()));
        surroundings.addAll(Dutch.keys(entry.organisationName() == null ? "" : entry.organisationName()));
        if (entry.areas().size() <= 2) {
            surroundings.addAll(places.getOrDefault(Place.TOPICS, Map.of()).keySet());
        }
        Set<String> said = new HashSet<>();
        for (Asked asked : understood.asked()) {
            String key = says(asked, title, role, surroundings, entry);
            if (key == null) {
                return false;
            }
            said.add(key);
        }
        if (entry.kind() == EntryKind.PROFESSIONAL) {
            return saysRole(said, entry.role() == null ? "" : entry.role())
                    || said.stream().anyMatch(title::contains);
        }
        double all = title.stream().mapToDouble(vocabulary::tells).sum();
        double touched = title.stream()
                .filter(said::contains)
                .mapToDouble(vocabulary::tells)
                .sum();
        return all > 0 && touched / all >= NAMED_SHARE;
    }

    /** A role has more names than one: "Praktijkondersteuner (POH)", "Wmo-consulent" and "Wmo consulent". */
    private static boolean saysRole(Set<String> said, String role) {
        for (String name : role.split("[(),]", -1)) {
            List<String> asOne = Dutch.keys(name.replace("-", ""));
            List<String> inParts = Dutch.keys(name.replace('-', ' '));
            if (!asOne.isEmpty() && (said.containsAll(asOne) || said.containsAll(inParts))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String says(
            Asked asked, Set<String> title, Set<String> role, Set<String> surroundings, EntryDocument entry) {
        for (Meant meant : asked.meant()) {
            if (meant.relation() != Relation.PART
                    && (title.contains(meant.key())
                            || role.contains(meant.key())
                            || surroundings.contains(meant.key()))) {
                return meant.key();
            }
        }
        if (entry.kind() == EntryKind.PROFESSIONAL && !asked.known()) {
            for (String name : Dutch.content(entry.title())) {
                if (Names.alike(asked.said(), name)) {
                    return Dutch.key(name);
                }
            }
        }
        return null;
    }

    private static Map<Place, Map<String, String>> places(EntryDocument entry) {
        Map<Place, Map<String, String>> places = new EnumMap<>(Place.class);
        add(places, Place.TITLE, List.of(entry.title()));
        add(places, Place.NEEDS, entry.needs());
        add(places, Place.EXPERTISE, entry.expertise());
        add(places, Place.LANGUAGES, entry.languages());
        add(places, Place.TOPICS, entry.topics());
        add(places, Place.ROLE, entry.role() == null ? List.of() : List.of(entry.role()));
        add(places, Place.MANDATE, entry.mandate() == null ? List.of() : List.of(entry.mandate()));
        add(places, Place.ABOUT, List.of(entry.summary(), entry.subtitle()));
        add(
                places,
                Place.ORGANISATION,
                entry.organisationName() == null ? List.of() : List.of(entry.organisationName()));
        add(places, Place.CONDITIONS, List.of(entry.conditions()));
        return places;
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
