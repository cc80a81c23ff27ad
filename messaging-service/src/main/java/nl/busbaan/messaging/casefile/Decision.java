package nl.busbaan.messaging.casefile;

import org.jspecify.annotations.Nullable;

/** What the decision point answered for one kind of data; good for the response at hand and never kept. */
public sealed interface Decision {

    /** Built from a yes of the decision point only; without one nothing can be disclosed. */
    final class Permit implements Decision {
        private final @Nullable String basis;
        private final @Nullable String article;
        private final @Nullable String sentence;

        private Permit(@Nullable String basis, @Nullable String article, @Nullable String sentence) {
            this.basis = basis;
            this.article = article;
            this.sentence = sentence;
        }

        @Nullable
        String basis() {
            return basis;
        }

        @Nullable
        String article() {
            return article;
        }

        String sentence() {
            return sentence == null ? "Je mag dit gegeven zien." : sentence;
        }
    }

    record Denied() implements Decision {}

    /** The decision point didn't answer in time; counts as a no. */
    record Unavailable() implements Decision {}

    static Decision from(AccessApi.Evaluation evaluation) {
        if (!evaluation.decision()) {
            return new Denied();
        }
        AccessApi.@Nullable Reasons why = evaluation.context();
        return why == null ? new Permit(null, null, null) : new Permit(why.basis(), why.article(), why.sentence());
    }
}
