package nl.busbaan.directory.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.language.Dutch;
import nl.busbaan.directory.language.Vocabulary;
import nl.busbaan.directory.language.Vocabulary.Meant;
import nl.busbaan.directory.language.Vocabulary.Relation;
import nl.busbaan.directory.publication.EntryDocument;
import nl.busbaan.directory.search.EntryWords.Place;
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
    private static final double CONCEPT = 3;
    private static final double MOST_OF_CONCEPT = 9;
    /** Many people know something of it; what is offered comes before them, unless they were called or may decide. */
    private static final double SOMEONE = 0.6;
    /** From this share on a title is said, and not just touched. */
    private static final double NAMED_SHARE = 0.7;

    /** As sure as a rule of one word is. */
    private static final double SURE = 0.7;

    /** A compound with the word itself, not one that shares a part with it. */
    private static final double DIRECT = 0.5;

    /** From so many on, a role is called although one of the words isn't his: "raadsman die Twi of Engels spreekt, Centrum". */
    private static final int MANY_WORDS = 4;

    private static final Set<EntryKind> WITH_A_NAME =
            Set.of(EntryKind.PROFESSIONAL, EntryKind.TEAM, EntryKind.ORGANISATION, EntryKind.INITIATIVE);

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
    private final Function<EntryDocument, EntryWords> words;
    private final Map<UUID, Score> scores = new HashMap<>();

    Relevance(Understood understood, Vocabulary vocabulary, Function<EntryDocument, EntryWords> words) {
        this.understood = understood;
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /** Worked out once per entry: the order asks for it, and then the explanation. */
    Score of(EntryDocument entry) {
        return scores.computeIfAbsent(entry.id(), id -> score(entry));
    }

    private Score score(EntryDocument entry) {
        EntryWords known = words.apply(entry);
        Map<Place, Map<String, String>> places = known.places();
        Map<String, Double> matched = new HashMap<>();
        List<Evidence> evidence = new ArrayList<>();
        double words = 0;
        double covered = 0;
        for (Asked asked : understood.asked()) {
            Found best = best(asked, entry, known);
            if (best != null) {
                words += best.value();
                covered += asked.tells() * best.meant().weight();
                matched.merge(best.meant().key(), best.meant().weight(), Math::max);
                evidence.add(
                        new Evidence(best.place(), asked.said(), best.meant().word(), best.text(), best.value()));
            }
        }
        double share = understood.isEmpty() ? 0 : covered / understood.tells();
        double whole = WHOLE_TITLE * whole(known.title(), matched);
        for (Set<String> need : known.needs()) {
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
        boolean named = named(entry, known);
        double value = (words * (0.4 + 0.6 * share) + whole * share + concepts)
                * (entry.kind() == EntryKind.PROFESSIONAL && !named ? SOMEONE : 1);
        evidence.sort((a, b) -> Double.compare(b.weight(), a.weight()));
        return new Score(value, named, evidence);
    }

    private record Found(Place place, Meant meant, String text, double value) {}

    private @Nullable Found best(Asked asked, EntryDocument entry, EntryWords known) {
        Found best = null;
        for (Meant meant : asked.meant()) {
            double tells = meant.weight() * Math.min(asked.tells(), vocabulary.tells(meant.key()));
            for (Map.Entry<Place, Map<String, String>> place : known.places().entrySet()) {
                String text = place.getValue().get(meant.key());
                double value = tells * place.getKey().weight();
                if (text != null && (best == null || value > best.value())) {
                    best = new Found(place.getKey(), meant, text, value);
                }
            }
        }
        if (best == null && entry.kind() == EntryKind.PROFESSIONAL && !asked.known()) {
            for (String name : known.name()) {
                if (Names.alike(asked.said(), name)) {
                    Meant meant = new Meant(Dutch.key(name), name, 0.85, Relation.MENDED);
                    return new Found(Place.TITLE, meant, entry.title(), asked.tells() * 0.85 * Place.TITLE.weight());
                }
            }
        }
        return best;
    }

    /** How far a text was said as a whole: both how much of it was said, and how much of it that is. */
    private double whole(Set<String> text, Map<String, Double> matched) {
        double all = 0;
        double said = 0;
        for (String key : text) {
            double tells = vocabulary.tells(key);
            all += tells;
            said += tells * matched.getOrDefault(key, 0.0);
        }
        return all == 0 ? 0 : said * said / all;
    }

    private @Nullable Evidence by(Concept concept, Map<Place, Map<String, String>> places) {
        double tells = Math.min(
                MOST_OF_CONCEPT,
                concept.keys().stream().mapToDouble(vocabulary::tells).sum());
        for (Map.Entry<Place, Map<String, String>> place : places.entrySet()) {
            if (place.getValue().keySet().containsAll(concept.keys())) {
                String text =
                        place.getValue().getOrDefault(concept.keys().iterator().next(), "");
                double value =
                        CONCEPT * concept.weight() * tells * place.getKey().weight() / Place.TITLE.weight();
                return new Evidence(place.getKey(), concept.said(), concept.official(), text, value);
            }
        }
        return null;
    }

    /** Everything that was said names this entry: its name or role, and the team, organisation or area it belongs to. */
    private boolean named(EntryDocument entry, EntryWords known) {
        if (understood.isEmpty() || !WITH_A_NAME.contains(entry.kind())) {
            return false;
        }
        Set<String> said = new HashSet<>();
        Set<String> otherWords = otherWordsForRole(known, said);
        int unsaid = 0;
        for (Asked asked : understood.asked()) {
            String key = says(asked, entry, known);
            if (key == null) {
                unsaid += otherWords.contains(Dutch.key(asked.said())) ? 0 : 1;
            } else {
                said.add(key);
            }
        }
        if (entry.kind() == EntryKind.PROFESSIONAL
                && unsaid <= (understood.asked().size() >= MANY_WORDS ? 1 : 0)
                && saysRole(said, entry.role() == null ? "" : entry.role())) {
            return true;
        }
        if (unsaid > 0) {
            return false;
        }
        if (entry.kind() == EntryKind.PROFESSIONAL) {
            return said.stream().anyMatch(known.title()::contains);
        }
        double all = known.title().stream().mapToDouble(vocabulary::tells).sum();
        double touched = known.title().stream()
                .filter(said::contains)
                .mapToDouble(vocabulary::tells)
                .sum();
        return all > 0 && touched / all >= NAMED_SHARE;
    }

    /** "Hoofd" and "keuringsarts" call a role by other words than its own; what they stand for counts as said then. */
    private Set<String> otherWordsForRole(EntryWords known, Set<String> said) {
        Set<String> otherWords = new HashSet<>();
        for (Concept concept : understood.concepts()) {
            if (concept.weight() >= SURE && known.role().containsAll(concept.keys())) {
                said.addAll(concept.keys());
                otherWords.addAll(Dutch.keys(concept.said()));
            }
        }
        return otherWords;
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

    /** A part of a word names nothing; a compound with it does beside other words: "schuldhulp Noord". */
    private boolean names(Meant meant) {
        return switch (meant.relation()) {
            case SAME, MENDED -> true;
            case COMPOUND -> understood.asked().size() > 1 && meant.weight() >= DIRECT;
            case PART -> false;
        };
    }

    private @Nullable String says(Asked asked, EntryDocument entry, EntryWords known) {
        for (Meant meant : asked.meant()) {
            if (names(meant)
                    && (known.title().contains(meant.key())
                            || known.role().contains(meant.key())
                            || known.around().contains(meant.key()))) {
                return meant.key();
            }
        }
        if (entry.kind() == EntryKind.PROFESSIONAL && !asked.known()) {
            for (String name : known.name()) {
                if (Names.alike(asked.said(), name)) {
                    return Dutch.key(name);
                }
            }
        }
        return null;
    }
}
