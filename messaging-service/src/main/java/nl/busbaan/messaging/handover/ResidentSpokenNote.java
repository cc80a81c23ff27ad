package nl.busbaan.messaging.handover;

import jakarta.validation.constraints.Size;
import nl.busbaan.platform.identity.NoCitizenNumber;
import org.jspecify.annotations.Nullable;

record ResidentSpokenNote(
        @Size(max = 2000, message = "Gebruik hooguit 2000 tekens.") @NoCitizenNumber @Nullable
        String note) {

    @Override
    public String toString() {
        return "ResidentSpokenNote[…]";
    }
}
