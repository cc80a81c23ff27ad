package nl.busbaan.directory.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.busbaan.directory.language.Dutch;
import nl.busbaan.directory.language.OrdinaryWords;
import nl.busbaan.directory.taxonomy.Term;
import nl.busbaan.directory.taxonomy.TermKind;

/** The stadsdelen by all that they are called: their own names, those of neighbourhoods, and postcodes. */
final class Areas {
    static final Areas NONE = new Areas(List.of(), List.of());

    private static final int MOST_WORDS = 3;
    private static final int SHORTEST_BY_ITSELF = 6;
    private static final Set<String> ARTICLES = Set.of("de", "het");
    private static final Set<String> AMOUNTS = Set.of("euro", "eur");

    /** @param code as entries have it */
    record Area(String code, String name) {}

    private final Map<String, Area> byName = new HashMap<>();

    Areas(Collection<Term> terms, Collection<Place> places) {
        Map<String, Area> byCode = terms.stream()
                .filter(term -> term.kind() == TermKind.AREA)
                .collect(Collectors.toMap(Term::code, term -> new Area(term.code(), term.name())));
        for (Term term : terms) {
            Area area = term.kind() == TermKind.AREA ? byCode.get(term.code()) : null;
            if (area != null) {
                add(term.name(), area);
                term.synonyms().forEach(name -> add(name, area));
            }
        }
        for (Place place : places) {
            Area area = place.area() == null ? null : byCode.get(place.area());
            if (area != null) {
                add(place.name(), area);
            }
        }
    }

    private void add(String name, Area area) {
        List<String> words = Dutch.words(name.replace('-', ' '));
        if (words.isEmpty()) {
            return;
        }
        byName.putIfAbsent(String.join(" ", words), area);
        byName.putIfAbsent(String.join("", words), area);
        // "Baarsjes" says where; "pijp" may be something else, and "de Pijp" hardly.
        String last = words.getLast();
        boolean clear = last.length() >= SHORTEST_BY_ITSELF || !OrdinaryWords.contains(last);
        if (words.size() == 2 && ARTICLES.contains(words.getFirst()) && clear) {
            byName.putIfAbsent(last, area);
        }
    }

    /** Of a text's words those that name a stadsdeel, by their place among them; the longest name goes first. */
    Map<Integer, Area> in(List<String> words) {
        Map<Integer, Area> found = new TreeMap<>();
        for (int size = MOST_WORDS; size > 0; size--) {
            for (int at = 0; at + size <= words.size(); at++) {
                Area area = byName.get(String.join(" ", words.subList(at, at + size)));
                if (area != null && !isAmount(words, at)) {
                    for (int i = at; i < at + size; i++) {
                        found.putIfAbsent(i, area);
                    }
                }
            }
        }
        return found;
    }

    /** "1100 euro" is no postcode. */
    private static boolean isAmount(List<String> words, int at) {
        return Character.isDigit(words.get(at).charAt(0))
                && at + 1 < words.size()
                && AMOUNTS.contains(words.get(at + 1));
    }

    /** What a name says besides where, the same for the same thing in another stadsdeel; nothing when it doesn't say where. */
    Optional<List<String>> withoutPlace(String name) {
        List<String> words = Dutch.words(name);
        Map<Integer, Area> places = in(words);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        List<String> others = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!places.containsKey(i) && Dutch.means(Objects.requireNonNull(words.get(i)))) {
                others.add(Dutch.key(words.get(i)));
            }
        }
        return Optional.of(others.stream().sorted().toList());
    }
}
