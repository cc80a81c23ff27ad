package nl.busbaan.messaging.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.busbaan.platform.identity.NoCitizenNumber;
import org.jspecify.annotations.Nullable;

record CompleteHandover(
        @NotBlank(message = "Schrijf op wat er uit is gekomen.")
        @Size(max = 2000, message = "Gebruik hooguit 2000 tekens.")
        @NoCitizenNumber
        @Nullable
        String outcome) {

    @Override
    public String toString() {
        return "CompleteHandover[…]";
    }
}
