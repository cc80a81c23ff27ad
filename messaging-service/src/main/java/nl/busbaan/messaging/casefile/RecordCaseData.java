package nl.busbaan.messaging.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.busbaan.platform.identity.NoCitizenNumber;
import org.jspecify.annotations.Nullable;

record RecordCaseData(
        @NotBlank(message = "Kies een soort gegeven.")
        @Pattern(regexp = "|[A-Z][A-Z_]{1,39}", message = "Kies een soort gegeven uit de lijst.")
        @Nullable
        String kind,

        @NotBlank(message = "Vul het gegeven in.")
        @Size(max = 4000, message = "Gebruik hooguit 4000 tekens.")
        @NoCitizenNumber
        @Nullable
        String text) {

    @Override
    public String toString() {
        return "RecordCaseData[…]";
    }
}
