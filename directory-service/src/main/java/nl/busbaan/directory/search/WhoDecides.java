package nl.busbaan.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.offering.Deciders;
import nl.busbaan.directory.publication.Entries;
import nl.busbaan.directory.publication.EntryDocument;

/** Finds who decides on what answers a question best. */
@ApplicationScoped
class WhoDecides {
    private static final Set<EntryKind> OFFERED = EnumSet.of(EntryKind.SCHEME, EntryKind.SERVICE);
    private static final int OFFERINGS_WEIGHED = 20;
    /** Only offerings that fit about as well as the best one say who should be asked. */
    private static final int BEST_OFFERINGS = 3;

    private static final double FITS = 0.75;
    /** So that who decides doesn't push everything else out of sight. */
    private static final int MOST_DECIDERS = 9;
    /** So that each of the offerings that fit has someone. */
    private static final int MOST_OF_ONE = 3;

    private final Entries entries;
    private final Deciders deciders;

    WhoDecides(Entries entries, Deciders deciders) {
        this.entries = entries;
        this.deciders = deciders;
    }

    /** @param score of the offering he decides on */
    record Lift(Ranking.Decides decides, double score) {}

    /** Those who decide on the offerings that fit best, by id, each with the first of them he decides on. */
    Map<UUID, Lift> on(Query query, Relevance relevance, Engine engine) {
        Map<UUID, Double> scores = new HashMap<>();
        entries.active(engine.likeliest(query.onlyOf(OFFERED, OFFERINGS_WEIGHED)))
                .forEach(o -> scores.put(o.id(), relevance.of(o).value()));
        List<UUID> fitting = fitting(scores);
        Map<UUID, Lift> lifted = new LinkedHashMap<>();
        Map<UUID, Integer> ofOffering = new HashMap<>();
        for (Deciders.Decider decider : bestFirst(fitting, query.moment(), relevance)) {
            UUID offering = decider.offering().key();
            int before = fitting.size() == 1 ? 0 : ofOffering.merge(offering, 1, Integer::sum) - 1;
            if (lifted.size() < MOST_DECIDERS && before < MOST_OF_ONE) {
                double score = Objects.requireNonNull(scores.get(offering));
                lifted.putIfAbsent(
                        decider.professional().key(),
                        new Lift(
                                new Ranking.Decides(
                                        decider.offering().details().name(),
                                        fitting.indexOf(offering),
                                        decider.rank(),
                                        score),
                                score));
            }
        }
        return lifted;
    }

    private static List<UUID> fitting(Map<UUID, Double> scores) {
        double best = scores.values().stream().mapToDouble(s -> s).max().orElse(0);
        return scores.entrySet().stream()
                .filter(o -> o.getValue() > 0 && o.getValue() >= best * FITS)
                .sorted(Map.Entry.<UUID, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(BEST_OFFERINGS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * By offering, then by role; of one role those who answer now come first, and of these who knows most of what was asked. The id
     * comes last, so that the answer doesn't depend on where the database happens to keep someone.
     */
    private List<Deciders.Decider> bestFirst(List<UUID> fitting, Moment moment, Relevance relevance) {
        List<Deciders.Decider> weighed = deciders.of(fitting);
        Map<UUID, EntryDocument> documents = entries.activeById(
                weighed.stream().map(d -> d.professional().key()).distinct().toList());
        record Weighed(Deciders.Decider decider, boolean silent, double relevance) {}
        return weighed.stream()
                .filter(d -> documents.containsKey(d.professional().key()))
                .map(d -> {
                    EntryDocument document = Objects.requireNonNull(
                            documents.get(d.professional().key()));
                    return new Weighed(
                            d, !moment.answers(document), relevance.of(document).value());
                })
                .sorted(Comparator.<Weighed>comparingInt(
                                w -> fitting.indexOf(w.decider.offering().key()))
                        .thenComparingInt(w -> w.decider.rank())
                        .thenComparing(Weighed::silent)
                        .thenComparing(
                                Comparator.comparingDouble(Weighed::relevance).reversed())
                        .thenComparing(w -> w.decider.professional().key()))
                .map(Weighed::decider)
                .toList();
    }
}
