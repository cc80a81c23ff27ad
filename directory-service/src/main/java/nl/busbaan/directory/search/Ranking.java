package nl.busbaan.directory.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.publication.EntryDocument;
import nl.busbaan.directory.reachability.Reachability;
import org.jspecify.annotations.Nullable;

/**
 * In which order hits are shown; read from top to bottom it is the policy.
 *
 * <ol>
 *   <li>Whoever or whatever was called by name or role; of the same thing in several stadsdelen, and of colleagues with one role,
 *       the first four.
 *   <li>Otherwise the two who can act: they decide on the best offering found; who answers now comes before who doesn't. Not when
 *       something else answers the question much better than anything they decide on.
 *   <li>Everything else by how well it answers what was asked; what may be out of date or was reported weighs less, who answers
 *       now a little more.
 *   <li>Of what is the same in that way the first two; each further one comes lower than the one before, so that they hide nothing
 *       else.
 * </ol>
 */
final class Ranking {
    /** One who decides, and one for when he is engaged. */
    private static final int CAN_ACT = 2;

    /** How much the first places of each need weigh; what answers two needs comes before what answers one as well. */
    private static final double FIRST_PLACE = 3;

    private static final double WORTH_A_CALL = 0.6;
    private static final double ANSWERS_NOW = 1.1;
    private static final int SAME_NAME = 4;
    private static final int SAME_ELSEWHERE = 2;
    private static final double ONCE_MORE = 0.6;

    private Ranking() {}

    /**
     * One hit with what its place depends on.
     *
     * @param named it was called by its name or role
     * @param decides what he decides on of what was found, if anything
     * @param family the same for entries that are the same thing in different places
     */
    record Ranked(
            EntryDocument entry,
            double score,
            boolean named,
            @Nullable Decides decides,
            @Nullable Reachability reachability,
            Doubt doubt,
            String family) {
        UUID id() {
            return entry.id();
        }

        private boolean answersNow() {
            return reachability instanceof Reachability.Now;
        }
    }

    /** @param need which of the needs it answers best, from 0 */
    record ForNeed(Ranked hit, int need) {}

    /**
     * A professional's decision on an offering that was found.
     *
     * @param offeringPlace place of the offering among those found
     * @param offeringScore how well that offering answers the question
     * @param roleRank place of his role among those that decide on it
     */
    record Decides(String offering, int offeringPlace, int roleRank, double offeringScore) {}

    private static final Comparator<Ranked> WHO_CAN_ACT = Comparator.<Ranked, Boolean>comparing(
                    hit -> !hit.answersNow())
            .thenComparing(hit -> hit.doubt.serious())
            .thenComparingInt(hit -> hit.decides == null ? Integer.MAX_VALUE : hit.decides.offeringPlace)
            .thenComparingInt(hit -> hit.decides == null ? Integer.MAX_VALUE : hit.decides.roleRank)
            .thenComparing(Comparator.comparingDouble(Ranking::weight).reversed())
            .thenComparing(Ranked::id);

    private static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingDouble(Ranking::weight).reversed().thenComparing(Ranked::id);

    static List<Ranked> order(List<Ranked> hits) {
        return order(hits, CAN_ACT);
    }

    /**
     * The answers to several needs in turn, so that each has its share of what is seen first. Who can act on each of them comes once.
     *
     * @param hits of each need
     */
    static List<ForNeed> inTurn(List<List<Ranked>> hits) {
        Map<UUID, ForNeed> answers = new LinkedHashMap<>();
        Map<UUID, Double> most = new HashMap<>();
        Map<UUID, Double> weights = new HashMap<>();
        for (int need = 0; need < hits.size(); need++) {
            double place = FIRST_PLACE;
            for (Ranked hit : order(hits.get(need), 1)) {
                double weight = 1 / place++;
                if (weight > most.getOrDefault(hit.id(), 0.0)) {
                    most.put(hit.id(), weight);
                    answers.put(hit.id(), new ForNeed(hit, need));
                }
                weights.merge(hit.id(), weight, Double::sum);
            }
        }
        return answers.values().stream()
                .sorted(Comparator.comparingDouble(
                                (ForNeed f) -> weights.getOrDefault(f.hit().id(), 0.0))
                        .reversed())
                .toList();
    }

    private static List<Ranked> order(List<Ranked> hits, int canAct) {
        List<Ranked> order = new ArrayList<>();
        Map<String, Integer> called = new HashMap<>();
        hits.stream()
                .filter(Ranked::named)
                .sorted(BEST_FIRST)
                .filter(hit -> called.merge(hit.family, 1, Integer::sum) <= SAME_NAME)
                .forEach(order::add);
        if (order.isEmpty()) {
            double best = hits.stream()
                    .filter(hit -> hit.decides == null)
                    .mapToDouble(Ranked::score)
                    .max()
                    .orElse(0);
            hits.stream()
                    .filter(hit -> hit.decides != null && hit.decides.offeringScore >= best * WORTH_A_CALL)
                    .sorted(WHO_CAN_ACT)
                    .limit(canAct)
                    .forEach(order::add);
        }
        Set<UUID> placed = new HashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        order.forEach(hit -> {
            placed.add(hit.id());
            seen.merge(hit.family, hit.named ? 1 : 0, Integer::sum);
        });
        order.addAll(spread(
                hits.stream()
                        .filter(hit -> !placed.contains(hit.id()))
                        .sorted(BEST_FIRST)
                        .toList(),
                seen));
        return order;
    }

    /** @param seen how many of each family come before these */
    private static List<Ranked> spread(List<Ranked> sorted, Map<String, Integer> seen) {
        Map<UUID, Double> weights = new HashMap<>();
        for (Ranked hit : sorted) {
            int before = seen.merge(hit.family, 1, Integer::sum) - 1;
            weights.put(hit.id(), weight(hit) * Math.pow(ONCE_MORE, Math.max(0, before - SAME_ELSEWHERE + 1)));
        }
        return sorted.stream()
                .sorted(Comparator.comparingDouble((Ranked hit) -> weights.getOrDefault(hit.id(), 0.0))
                        .reversed())
                .toList();
    }

    private static double weight(Ranked hit) {
        return hit.score * hit.doubt.weight() * (hit.answersNow() ? ANSWERS_NOW : 1);
    }
}
