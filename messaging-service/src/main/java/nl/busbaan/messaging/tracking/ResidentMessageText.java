package nl.busbaan.messaging.tracking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.busbaan.platform.identity.NoCitizenNumber;
import org.jspecify.annotations.Nullable;

/** What the resident writes himself. */
final class ResidentMessageText {
    private ResidentMessageText() {}

    /** A bell may be rung without a word. */
    record Bell(
            @Size(max = 1000, message = "Gebruik hooguit 1000 tekens.")
            @NoCitizenNumber(message = NoCitizenNumber.TO_RESIDENT)
            @Nullable
            String text) {

        @Override
        public String toString() {
            return "Bell[…]";
        }
    }

    record Reply(
            @NotBlank(message = "Schrijf uw bericht op.")
            @Size(max = 2000, message = "Gebruik hooguit 2000 tekens.")
            @NoCitizenNumber(message = NoCitizenNumber.TO_RESIDENT)
            @Nullable
            String text) {

        @Override
        public String toString() {
            return "Reply[…]";
        }
    }
}
