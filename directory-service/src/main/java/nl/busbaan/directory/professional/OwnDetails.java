package nl.busbaan.directory.professional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.busbaan.directory.entry.Lists;
import nl.busbaan.directory.reachability.Hours;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a professional keeps about himself; saving it confirms his entry.
 *
 * @param standingIn absent to leave it as it is
 */
record OwnDetails(
        @NotNull(message = "Vul een telefoonnummer in.")
        @Pattern(regexp = "[+0-9 ()-]{3,30}", message = "Vul een telefoonnummer in.")
        String phone,

        @NotNull(message = "Vul de werktijden in, zoals: mo-fr 09:00-17:00.") @Hours
        String workingHours,

        @Size(max = 50, message = "Noem er hooguit 50.")
        List<
                        @NotBlank(message = "Laat geen regel leeg.")
                        @Size(max = 100, message = "Gebruik hooguit 100 tekens.") String>
                expertise,

        @Size(max = 50, message = "Noem er hooguit 50.")
        List<
                        @NotBlank(message = "Laat geen regel leeg.")
                        @Size(max = 100, message = "Gebruik hooguit 100 tekens.") String>
                languages,

        @Size(max = 50, message = "Kies er hooguit 50.") List<@NotNull(message = "Laat geen regel leeg.") String> areas,

        @Nullable @Size(max = 500, message = "Gebruik hooguit 500 tekens.")
        String mandate,

        @Nullable @Valid StandingIn standingIn) {

    /** Who stands in for him: the duo first, then the others in this order. */
    @Schema(name = "StandingIn")
    record StandingIn(
            @Nullable ProfessionalId duoPartnerId,

            @Size(max = 10, message = "Noem hooguit 10 vervangers.")
            List<@NotNull(message = "Laat geen regel leeg.") ProfessionalId> standInIds) {

        StandingIn {
            standInIds = Lists.orEmpty(standInIds);
        }
    }

    OwnDetails {
        expertise = Lists.orEmpty(expertise);
        languages = Lists.orEmpty(languages);
        areas = Lists.orEmpty(areas);
    }

    @Override
    public String toString() {
        return "OwnDetails[…]";
    }
}
