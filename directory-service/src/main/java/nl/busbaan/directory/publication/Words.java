package nl.busbaan.directory.publication;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.busbaan.directory.taxonomy.Term;
import nl.busbaan.directory.taxonomy.TermKind;

/** Names and everyday words behind codes, so that an entry is found by what people call things. */
final class Words {
    private final Map<TermKind, Map<String, Term>> terms = new HashMap<>();

    Words(Collection<Term> all) {
        all.forEach(t -> terms.computeIfAbsent(t.kind(), k -> new HashMap<>()).put(t.code(), t));
    }

    Stream<String> of(TermKind kind, List<String> codes) {
        Map<String, Term> list = terms.getOrDefault(kind, Map.of());
        // "Everywhere" is no reason to be found by the name of one place.
        boolean everywhere = kind == TermKind.AREA && codes.size() == list.size();
        return everywhere
                ? Stream.empty()
                : codes.stream()
                        .map(list::get)
                        .filter(java.util.Objects::nonNull)
                        .flatMap(t -> Stream.concat(Stream.of(t.name()), t.synonyms().stream()));
    }
}
