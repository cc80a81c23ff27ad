package nl.busbaan.messaging.helprequest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.busbaan.platform.identity.NoCitizenNumber;
import org.jspecify.annotations.Nullable;

record RecordAction(
        @NotBlank(message = "Schrijf op wat je hebt gedaan.")
        @Size(max = 2000, message = "Gebruik hooguit 2000 tekens.")
        @NoCitizenNumber
        @Nullable
        String text) {

    @Override
    public String toString() {
        return "RecordAction[…]";
    }
}
