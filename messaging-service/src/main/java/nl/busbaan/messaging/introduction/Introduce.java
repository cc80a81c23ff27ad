package nl.busbaan.messaging.introduction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.initiative.InitiativeId;
import nl.busbaan.platform.identity.NoCitizenNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Asks to introduce a resident.
 *
 * @param firstName as he wants to be called
 * @param companionId who goes along
 * @param consent how he says yes
 * @param spokenAt when he said it in conversation; null is now
 */
record Introduce(
        @NotNull(message = "Kies een initiatief.") @Nullable UUID initiativeId,

        @NotBlank(message = "Vul in hoe de inwoner genoemd wil worden.")
        @Size(max = 40, message = "Gebruik hooguit 40 tekens. Alleen de voornaam is genoeg.")
        @NoCitizenNumber
        @Nullable
        String firstName,

        @NotBlank(message = "Schrijf in één zin wat de inwoner graag wil.")
        @Size(max = 200, message = "Gebruik hooguit 200 tekens. Eén zin is genoeg.")
        @NoCitizenNumber
        @Nullable
        String wish,

        @NotBlank(message = "Vul in welke taal de inwoner spreekt.")
        @Size(max = 40, message = "Gebruik hooguit 40 tekens.")
        @NoCitizenNumber
        @Nullable
        String language,

        @NotNull(message = "Kies een dag.") @Nullable LocalDate day,

        @Schema(description = "Hoe laat, zoals mensen het zeggen.", examples = "om 12 uur")
        @Size(max = 40, message = "Gebruik hooguit 40 tekens.")
        @NoCitizenNumber
        @Nullable
        String time,

        @Nullable UUID companionId,

        @NotNull(message = "Kies hoe de inwoner ja zegt.") @Nullable
        Consent consent,

        @Nullable Instant spokenAt) {

    @Schema(name = "IntroductionConsent")
    enum Consent {
        /** The one who introduces him heard it in conversation. */
        SPOKEN,
        /** He is asked in the portal first. */
        IN_PORTAL
    }

    boolean saidInConversation() {
        return consent == Consent.SPOKEN;
    }

    Introduction.Proposal proposalBy(ProfessionalId by) {
        return new Introduction.Proposal(
                initiative(),
                new Words(
                        Objects.requireNonNull(firstName).strip(),
                        Objects.requireNonNull(wish).strip(),
                        Objects.requireNonNull(language).strip(),
                        time == null || time.isBlank() ? null : time.strip()),
                Objects.requireNonNull(day),
                companionId == null ? null : new ProfessionalId(companionId),
                by);
    }

    InitiativeId initiative() {
        return new InitiativeId(Objects.requireNonNull(initiativeId));
    }

    @Override
    public String toString() {
        return "Introduce[…]";
    }
}
