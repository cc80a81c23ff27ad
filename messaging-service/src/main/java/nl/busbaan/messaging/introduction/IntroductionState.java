package nl.busbaan.messaging.introduction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The course of an introduction. Without a yes of the resident nothing reaches the initiative. */
sealed interface IntroductionState {

    /** The resident may still say: rather not. */
    sealed interface Withdrawable extends IntroductionState permits Asked, Introduced, Welcome {
        @Nullable
        Heard yes();

        default Withdrawn withdrawn(Instant at, WithdrawnBy by) {
            return new Withdrawn(yes(), at, by);
        }
    }

    record Asked() implements Withdrawable {
        @Override
        public @Nullable Heard yes() {
            return null;
        }

        Introduced agreed(Heard yes) {
            return new Introduced(yes);
        }
    }

    record Introduced(Heard yes) implements Withdrawable {
        Welcome welcome(Heard answer) {
            return new Welcome(yes, answer);
        }

        Declined declined(Heard answer) {
            return new Declined(yes, answer);
        }
    }

    record Welcome(Heard yes, Heard answer) implements Withdrawable {}

    record Declined(Heard yes, Heard answer) implements IntroductionState {}

    /** @param yes null when he never said it */
    record Withdrawn(@Nullable Heard yes, Instant at, WithdrawnBy by) implements IntroductionState {}
}
