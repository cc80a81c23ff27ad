package nl.busbaan.directory.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.directory.language.Dutch;
import nl.busbaan.directory.publication.EntryDocument;

/** An entry as the index holds it: its words as keys, so that the index needs to know no Dutch, and what it is filtered by. */
record IndexedEntry(
        String kind,
        boolean active,
        String name,
        String title,
        String needs,
        String able,
        String about,
        List<String> organisationIds,
        List<String> lifeDomains,
        List<String> lifeEvents,
        List<String> targetGroups,
        List<String> areas,
        List<String> languages,
        boolean decidesAlone) {

    static IndexedEntry of(EntryDocument entry) {
        return new IndexedEntry(
                entry.kind().name(),
                entry.active(),
                entry.title(),
                keys(Stream.of(entry.title())),
                keys(entry.needs().stream()),
                keys(Stream.of(
                                entry.expertise().stream(),
                                Stream.ofNullable(entry.role()),
                                Stream.ofNullable(entry.mandate()),
                                entry.languages().stream())
                        .flatMap(s -> s)),
                keys(Stream.of(
                                Stream.of(entry.summary(), entry.subtitle(), entry.conditions()),
                                entry.topics().stream(),
                                Stream.ofNullable(entry.organisationName()))
                        .flatMap(s -> s)),
                entry.organisationIds().stream().map(Object::toString).toList(),
                entry.lifeDomains(),
                entry.lifeEvents(),
                entry.targetGroups(),
                entry.areas(),
                entry.languages(),
                entry.decidesAlone());
    }

    private static String keys(Stream<String> texts) {
        return texts.flatMap(text -> Dutch.keys(text).stream()).collect(Collectors.joining(" "));
    }
}
