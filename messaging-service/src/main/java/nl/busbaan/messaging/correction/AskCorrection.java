package nl.busbaan.messaging.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.busbaan.platform.identity.NoCitizenNumber;
import org.jspecify.annotations.Nullable;

/** @param text what is wrong, and what it should be */
record AskCorrection(
        @NotNull(message = "Kies wat er niet klopt.") @Nullable
        UUID caseItemId,

        @NotBlank(message = "Schrijf op wat er niet klopt en wat het moet zijn.")
        @Size(max = 2000, message = "Gebruik hooguit 2000 tekens.")
        @NoCitizenNumber(message = NoCitizenNumber.TO_RESIDENT)
        @Nullable
        String text) {

    @Override
    public String toString() {
        return "AskCorrection[…]";
    }
}
