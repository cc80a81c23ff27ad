package nl.busbaan.messaging.casefile;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the decision point answered for one kind of data; good for the response at hand and never kept. */
public sealed interface Decision {

    /** Built from a yes of the decision point only; without one nothing can be disclosed. */
    final class Permit implements Decision, Ground {
        private final @Nullable String basis;
        private final @Nullable String article;
        private final @Nullable String sentence;

        private Permit(@Nullable String basis, @Nullable String article, @Nullable String sentence) {
            this.basis = basis;
            this.article = article;
            this.sentence = sentence;
        }

        @Override
        public @Nullable String basis() {
            return basis;
        }

        @Override
        public @Nullable String article() {
            return article;
        }

        @Override
        public String sentence() {
            return sentence == null ? "Je mag dit gegeven zien." : sentence;
        }
    }

    record Denied() implements Decision {}

    /** The decision point didn't answer in time; counts as a no. */
    record Unavailable() implements Decision {}

    /** What consent-service itself sees to when a window of break glass opens: the resident and the FG hear of it, and it is reviewed. */
    Set<String> SEEN_TO = Set.of("review", "notify");

    /** A permit with an obligation that nobody here sees to is a no. */
    static Decision from(AccessApi.Evaluation evaluation) {
        AccessApi.@Nullable Reasons why = evaluation.context();
        if (!evaluation.decision() || !seenTo(why)) {
            return new Denied();
        }
        return why == null ? new Permit(null, null, null) : new Permit(why.basis(), why.article(), why.sentence());
    }

    private static boolean seenTo(AccessApi.@Nullable Reasons why) {
        List<AccessApi.Obligation> obligations = why == null ? null : why.obligations();
        return obligations == null
                || obligations.stream().map(AccessApi.Obligation::type).allMatch(SEEN_TO::contains);
    }
}
