package nl.busbaan.messaging.handover;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.busbaan.messaging.promise.Lane;
import nl.busbaan.platform.identity.NoCitizenNumber;
import org.jspecify.annotations.Nullable;

/** What the sender has filled in so far; offering asks for all of it. Either a colleague or a team. */
record HandoverDraft(
        @Nullable UUID receiverId,
        @Nullable UUID teamId,
        @Nullable Lane lane,

        @Pattern(regexp = "|[A-Z][A-Z_]{1,39}", message = "Kies een doel uit de lijst.") @Nullable
        String purpose,

        @Size(max = 2000, message = "Gebruik hooguit 2000 tekens.") @NoCitizenNumber @Nullable
        String question,

        @Size(max = 2000, message = "Gebruik hooguit 2000 tekens.") @NoCitizenNumber @Nullable
        String actionTaken,

        @Size(max = 50, message = "Deel hooguit 50 gegevens.") @Nullable
        List<@Nullable UUID> caseDataIds) {

    List<UUID> items() {
        return caseDataIds == null
                ? List.of()
                : caseDataIds.stream().filter(java.util.Objects::nonNull).toList();
    }

    @Override
    public String toString() {
        return "HandoverDraft[…]";
    }
}
