package nl.busbaan.directory.search;

import java.util.List;
import java.util.stream.Stream;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Intake;
import nl.busbaan.directory.entry.Location;
import nl.busbaan.directory.language.Sound;
import nl.busbaan.directory.publication.EntryDocument;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;

/** An entry as the index holds it: its words as keys, so that the index needs to know no Dutch, and what it is filtered by. */
record IndexedEntry(
        String kind,
        boolean active,
        String name,
        @Nullable String sounds,
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
        @Nullable List<Open> open,
        @Nullable Point location,
        boolean takesReferrals,
        boolean decidesAlone) {

    /** Minutes since Monday 0:00 in which someone's hours are open, both included. */
    record Open(int gte, int lte) {}

    record Point(double lat, double lon) {}

    /** @param keys of the texts of the entries that are indexed together: they have many in common */
    static IndexedEntry of(EntryDocument entry, TextKeys keys) {
        return new IndexedEntry(
                entry.kind().name(),
                entry.active(),
                entry.title(),
                entry.kind() == EntryKind.PROFESSIONAL ? String.join(" ", Sound.keys(entry.title())) : null,
                keys.of(Stream.of(entry.title())),
                keys.of(entry.needs().stream()),
                keys.of(Stream.of(
                                entry.expertise().stream(),
                                Stream.ofNullable(entry.role()),
                                Stream.ofNullable(entry.mandate()),
                                entry.languages().stream())
                        .flatMap(s -> s)),
                keys.of(Stream.of(
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
                open(entry),
                point(entry.location()),
                entry.intake() == Intake.OPEN,
                entry.decidesAlone());
    }

    private static @Nullable List<Open> open(EntryDocument entry) {
        return entry.workingHours() == null
                ? null
                : WorkingHours.parse(entry.workingHours()).weekSpans().stream()
                        .map(span -> new Open(span.from(), span.until() - 1))
                        .toList();
    }

    private static @Nullable Point point(@Nullable Location location) {
        return location == null || location.masked() || location.latitude() == null || location.longitude() == null
                ? null
                : new Point(location.latitude(), location.longitude());
    }
}
