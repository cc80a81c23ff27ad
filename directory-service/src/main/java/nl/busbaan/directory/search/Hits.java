package nl.busbaan.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Staleness;
import nl.busbaan.directory.publication.Entries;
import nl.busbaan.directory.publication.EntryDocument;
import nl.busbaan.directory.quality.OpenReports;
import nl.busbaan.directory.reachability.Reachability;
import nl.busbaan.directory.reachability.ReachabilityView;
import nl.busbaan.directory.search.Relevance.Score;
import org.jspecify.annotations.Nullable;

/** Makes hits of what an engine brought: with what their place depends on, and then as they are shown. */
@ApplicationScoped
class Hits {
    /** Who decides on something is less of an answer than that itself, after the first two. */
    private static final double AS_ITS_DECIDER = 0.2;

    private final Entries entries;
    private final Contacts contacts;
    private final Staleness staleness;
    private final OpenReports reports;
    private final Clock clock;

    Hits(Entries entries, Contacts contacts, Staleness staleness, OpenReports reports, Clock clock) {
        this.entries = entries;
        this.contacts = contacts;
        this.staleness = staleness;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * A hit as it is shown.
     *
     * @param relevance to the need it answers
     * @param need what was said of that need, when there are more
     */
    record Shown(
            Ranking.Ranked hit,
            Relevance relevance,
            @Nullable String need) {}

    List<Ranking.Ranked> ranked(
            Collection<UUID> candidates, Map<UUID, WhoDecides.Lift> decides, Relevance relevance, Areas areas) {
        Map<UUID, EntryDocument> documents = entries.activeById(candidates);
        // The order asks this of those who decide only; of the others it is read when they are shown.
        Map<UUID, Reachability> reachable = contacts.reachability(documents.values().stream()
                .filter(d -> decides.containsKey(d.id()))
                .toList());
        Map<UUID, Integer> reporters = reports.reporters(documents.keySet());
        List<Ranking.Ranked> ranked = new ArrayList<>();
        for (EntryDocument document : documents.values()) {
            Score score = relevance.of(document);
            WhoDecides.Lift lift = decides.get(document.id());
            ranked.add(new Ranking.Ranked(
                    document,
                    lift == null ? score.value() : Math.max(score.value(), lift.score() * AS_ITS_DECIDER),
                    score.named(),
                    lift == null ? null : lift.decides(),
                    reachable.get(document.id()),
                    new Doubt(
                            staleness.isStale(document.kind(), document.lastConfirmed()),
                            reporters.getOrDefault(document.id(), 0)),
                    family(document, areas)));
        }
        return ranked;
    }

    /** Colleagues with one role are one thing in several places too. */
    private static String family(EntryDocument entry, Areas areas) {
        return entry.kind() == EntryKind.PROFESSIONAL
                ? entry.kind() + Objects.requireNonNullElse(entry.role(), "")
                : areas.withoutPlace(entry.title())
                        .map(name -> entry.kind() + name.toString())
                        .orElse(entry.id().toString());
    }

    List<SearchAnswer.Hit> shown(List<Shown> hits, Query query) {
        Map<UUID, Reachability> reachable = contacts.reachability(
                hits.stream().map(shown -> shown.hit().entry()).toList());
        return hits.stream()
                .map(shown -> shown(shown, reachable.get(shown.hit().id()), query))
                .toList();
    }

    private SearchAnswer.Hit shown(Shown shown, @Nullable Reachability reachability, Query query) {
        Ranking.Ranked hit = shown.hit();
        EntryDocument entry = hit.entry();
        Near near = query.filters().near();
        // Whoever sees professionals is one, or works beside them.
        boolean tellsReports = query.visible().contains(EntryKind.PROFESSIONAL);
        boolean person = entry.kind() == EntryKind.PROFESSIONAL;
        return new SearchAnswer.Hit(
                entry.kind(),
                entry.id(),
                entry.title(),
                entry.subtitle(),
                Why.of(
                        entry,
                        shown.relevance().of(entry).evidence(),
                        hit.decides() == null ? null : hit.decides().offering(),
                        shown.need()),
                hit.score(),
                view(reachability),
                entry.phone(),
                entry.mandate(),
                entry.mandateAmountEur(),
                person ? entry.decidesAlone() : null,
                entry.organisationId(),
                entry.organisationName(),
                entry.teamId(),
                entry.lastConfirmed(),
                hit.doubt().stale(),
                tellsReports ? hit.doubt().reported() : null,
                entry.intake(),
                near == null || near.metresTo(entry).isEmpty()
                        ? null
                        : near.metresTo(entry).getAsLong());
    }

    private @Nullable ReachabilityView view(@Nullable Reachability reachability) {
        return reachability == null ? null : ReachabilityView.of(reachability, clock.instant());
    }
}
