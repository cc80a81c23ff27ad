package nl.busbaan.messaging.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.busbaan.platform.identity.NoCitizenNumber;
import org.jspecify.annotations.Nullable;

record WithdrawHandover(
        @NotBlank(message = "Schrijf op waarom je dit intrekt.")
        @Size(max = 2000, message = "Gebruik hooguit 2000 tekens.")
        @NoCitizenNumber
        @Nullable
        String reason) {

    @Override
    public String toString() {
        return "WithdrawHandover[…]";
    }
}
