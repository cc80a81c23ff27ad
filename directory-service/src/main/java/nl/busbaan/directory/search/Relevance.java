package nl.busbaan.directory.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.language.Dutch;
import nl.busbaan.directory.language.OrdinaryWords;
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
    /** Whose role was called is who was asked for, and more than what is offered beside him. */
    private static final double IN_THAT_ROLE = 1.5;

    /** What is offered is the answer, and who offers it can be read there; called by name it is what was asked. */
    private static final double WHO_OFFERS = 0.75;
    /** "Geen geld" is answered better by a need that denies money too than by one about having it. */
    private static final double DENIED_TOO = 1.3;

    /** What a denial tells, in the measure of {@link Vocabulary#tells}. */
    private static final double DENIAL = 2;

    /** What works in other stadsdelen only than the one that was said. */
    private static final double ELSEWHERE = 0.4;

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
    /** Where help is sought, as codes. */
    private final Set<String> places;

    private final Vocabulary vocabulary;
    private final Naming naming;
    private final Function<EntryDocument, EntryWords> words;
    private final Map<UUID, Score> scores = new HashMap<>();

    Relevance(Understood understood, Vocabulary vocabulary, Function<EntryDocument, EntryWords> words) {
        this.understood = understood;
        this.places = understood.places();
        this.vocabulary = vocabulary;
        this.naming = new Naming(understood, vocabulary);
        this.words = words;
    }

    /** Worked out once per entry: the order asks for it, and then the explanation. */
    Score of(EntryDocument entry) {
        return scores.computeIfAbsent(entry.id(), id -> score(entry));
    }

    private Score score(EntryDocument entry) {
        EntryWords known = words.apply(entry);
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
        if (understood.asked().stream().anyMatch(Asked::denied)) {
            matched.put(Dutch.NOT, 1.0);
        }
        double share = understood.asked().isEmpty() ? 0 : covered / understood.tells();
        double whole = WHOLE_TITLE * whole(known.title(), matched);
        for (Set<String> need : known.needs()) {
            whole = Math.max(whole, WHOLE_NEED * whole(need, matched));
        }
        double concepts = 0;
        for (Concept concept : understood.concepts()) {
            Evidence by = by(concept, known.places());
            if (by != null) {
                concepts = Math.max(concepts, by.weight()) + 0.25 * Math.min(concepts, by.weight());
                evidence.add(by);
            }
        }
        boolean named = naming.names(entry, known);
        double value = (words * (0.4 + 0.6 * share) + whole * share + concepts)
                * (named ? 1 : ofKind(entry, known))
                * (worksElsewhere(entry) ? ELSEWHERE : 1);
        evidence.sort((a, b) -> Double.compare(b.weight(), a.weight()));
        return new Score(value, named, evidence);
    }

    private double ofKind(EntryDocument entry, EntryWords known) {
        return switch (entry.kind()) {
            case PROFESSIONAL -> naming.callsRole(entry, known) ? IN_THAT_ROLE : SOMEONE;
            case TEAM, ORGANISATION -> WHO_OFFERS;
            case SCHEME, SERVICE, INITIATIVE -> 1;
        };
    }

    private boolean worksElsewhere(EntryDocument entry) {
        return !places.isEmpty() && !entry.areas().isEmpty() && Collections.disjoint(places, entry.areas());
    }

    private record Found(Place place, Meant meant, String text, double value) {}

    private @Nullable Found best(Asked asked, EntryDocument entry, EntryWords known) {
        Found best = null;
        if (asked.place() != null && EntryWords.isOfFewAreas(entry) && asked.isPlaceOf(entry)) {
            Meant area = new Meant(Dutch.key(asked.said()), asked.place().name(), 1, Relation.SAME);
            best = new Found(Place.AREA, area, asked.place().name(), asked.tells() * Place.AREA.weight());
        }
        for (Meant meant : asked.meant()) {
            double tells = meant.weight() * Math.min(asked.tells(), vocabulary.tells(meant.key()));
            for (Map.Entry<Place, Map<String, String>> place : known.places().entrySet()) {
                String text = place.getValue().get(meant.key());
                double value = tells
                        * place.getKey().weight()
                        * (asked.denied() && known.denied().contains(meant.key()) ? DENIED_TOO : 1);
                // What works everywhere has the names of all stadsdelen among its topics.
                boolean everywhere =
                        asked.place() != null && place.getKey() == Place.TOPICS && !EntryWords.isOfFewAreas(entry);
                if (text != null
                        && !everywhere
                        && !isOnlySomeonesName(asked, entry, place.getKey())
                        && (best == null || value > best.value())) {
                    best = new Found(place.getKey(), meant, text, value);
                }
            }
        }
        return best == null && entry.kind() == EntryKind.PROFESSIONAL ? byName(asked, entry, known) : best;
    }

    private @Nullable Found byName(Asked asked, EntryDocument entry, EntryWords known) {
        if (!Names.mayBeMeant(asked, understood, vocabulary)) {
            return null;
        }
        return known.name().stream()
                .map(name -> new Meant(Dutch.key(name), name, Names.alike(asked.said(), name), Relation.MENDED))
                .filter(meant -> meant.weight() > 0)
                .max(Comparator.comparingDouble(Meant::weight))
                .map(meant -> new Found(
                        Place.TITLE, meant, entry.title(), asked.tells() * meant.weight() * Place.TITLE.weight()))
                .orElse(null);
    }

    /** "Kamp" for children isn't Marloes op den Kamp; who is called by such a name is found as named. */
    private boolean isOnlySomeonesName(Asked asked, EntryDocument entry, Place place) {
        return place == Place.TITLE
                && entry.kind() == EntryKind.PROFESSIONAL
                && understood.asked().size() > 1
                && OrdinaryWords.contains(asked.said());
    }

    /** How far a text was said as a whole: both how much of it was said, and how much of it that is. */
    private double whole(Set<String> text, Map<String, Double> matched) {
        double all = 0;
        double said = 0;
        for (String key : text) {
            double tells = key.equals(Dutch.NOT) ? DENIAL : vocabulary.tells(key);
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
}
