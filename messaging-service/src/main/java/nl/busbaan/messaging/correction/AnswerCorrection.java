package nl.busbaan.messaging.correction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import nl.busbaan.platform.identity.NoCitizenNumber;
import org.jspecify.annotations.Nullable;

/**
 * Either, or.
 *
 * @param text what stands there from now on
 * @param reason why it stays as it is
 */
record AnswerCorrection(
        @Size(max = 4000, message = "Gebruik hooguit 4000 tekens.") @NoCitizenNumber @Nullable
        String text,

        @Size(max = 2000, message = "Gebruik hooguit 2000 tekens.") @NoCitizenNumber @Nullable
        String reason) {

    @JsonIgnore
    @AssertTrue(message = "Schrijf op wat het moet zijn, of leg uit waarom het zo blijft. Niet allebei.")
    boolean isAnswer() {
        return written(text) != written(reason);
    }

    boolean corrects() {
        return written(text);
    }

    private static boolean written(@Nullable String words) {
        return words != null && !words.isBlank();
    }

    @Override
    public String toString() {
        return "AnswerCorrection[…]";
    }
}
