package nl.busbaan.directory.search;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.busbaan.directory.publication.EntryDocument;
import nl.busbaan.directory.reachability.Reachability;
import org.jspecify.annotations.Nullable;

/** In which order hits are shown; read from top to bottom it is the policy. */
final class Ranking {
    /** What may be out of date weighs this much of what it would. */
    private static final double STALE = 0.6;

    private Ranking() {}

    /**
     * One hit with what its place depends on.
     *
     * @param decides place among those who decide: which of the offerings found, and the rank of the role there
     */
    record Ranked(
            EntryDocument entry,
            double score,
            boolean named,
            @Nullable Decides decides,
            @Nullable Reachability reachability,
            boolean stale) {
        UUID id() {
            return entry.id();
        }

        private boolean answersNow() {
            return reachability instanceof Reachability.Now;
        }
    }

    /** A professional's decision on an offering that was found. */
    record Decides(String offering, int offeringPlace, int roleRank) {}

    /** Tiers, best first. */
    private enum Tier {
        /** You typed this name. */
        NAMED,
        /** Decides on what you look for, and answers now. */
        DECIDES_AND_ANSWERS,
        /** Decides on what you look for. */
        DECIDES,
        OTHER;

        static Tier of(Ranked hit) {
            if (hit.named) {
                return NAMED;
            }
            if (hit.decides == null) {
                return OTHER;
            }
            return hit.answersNow() ? DECIDES_AND_ANSWERS : DECIDES;
        }
    }

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Tier::of)
            .thenComparing(hit -> hit.decides != null && hit.stale)
            .thenComparingInt(hit -> hit.decides == null ? 0 : hit.decides.offeringPlace)
            .thenComparingInt(hit -> hit.decides == null ? 0 : hit.decides.roleRank)
            .thenComparing(Comparator.comparingDouble(Ranking::weight).reversed())
            .thenComparing(Ranked::id);

    static List<Ranked> order(List<Ranked> hits) {
        return hits.stream().sorted(BEST_FIRST).toList();
    }

    private static double weight(Ranked hit) {
        return hit.stale ? hit.score * STALE : hit.score;
    }
}
