package nl.busbaan.messaging.helprequest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.busbaan.platform.identity.NoCitizenNumber;
import org.jspecify.annotations.Nullable;

/**
 * Asks to open a request.
 *
 * @param ownWords what the resident needs, in his own words
 * @param calledName how he wants to be called; no full name needed
 * @param residentId for a resident the caller already helps
 */
record OpenHelpRequest(
        @NotBlank(message = "Schrijf op wat de inwoner zelf vraagt.")
        @Size(max = 2000, message = "Gebruik hooguit 2000 tekens.")
        @NoCitizenNumber
        @Nullable
        String ownWords,

        @Size(max = 80, message = "Gebruik hooguit 80 tekens.") @NoCitizenNumber @Nullable
        String calledName,

        @Nullable UUID duoId,
        @Nullable UUID residentId) {

    @Override
    public String toString() {
        return "OpenHelpRequest[…]";
    }
}
