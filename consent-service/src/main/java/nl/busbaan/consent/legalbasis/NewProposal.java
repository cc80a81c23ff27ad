package nl.busbaan.consent.legalbasis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.busbaan.platform.identity.NoCitizenNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal as it comes in. {@code *} stands for all. */
@Schema(name = "NewRegisterProposal")
record NewProposal(
        @Schema(description = "De regel die anders wordt; leeg voor een nieuwe regel.")
        @Size(max = 60, message = "Deze regel kennen wij niet.")
        @Nullable
        String entryId,

        @NotEmpty(message = "Kies van welke taak de gegevens komen.")
        @Size(max = 40, message = "Kies hoogstens 40 taken.")
        List<@NotBlank(message = "Kies een taak.") String> fromTasks,

        @NotEmpty(message = "Kies naar welke taak de gegevens gaan.")
        @Size(max = 40, message = "Kies hoogstens 40 taken.")
        List<@NotBlank(message = "Kies een taak.") String> toTasks,

        @NotEmpty(message = "Kies een vakgebied, of alle.") @Size(max = 40, message = "Kies hoogstens 40 vakgebieden.")
        List<@NotBlank(message = "Kies een vakgebied.") String> toRoleCategories,

        @NotEmpty(message = "Kies een rol, of alle.") @Size(max = 40, message = "Kies hoogstens 40 rollen.")
        List<@NotBlank(message = "Kies een rol.") String> toRoles,

        @NotNull(message = "Kies hoe ver deze regel reikt.") Scope scope,

        @NotEmpty(message = "Kies waarvoor.") @Size(max = 40, message = "Kies hoogstens 40 doelen.")
        List<@NotBlank(message = "Kies een doel.") String> purposes,

        @NotEmpty(message = "Kies welke gegevens.") @Size(max = 60, message = "Kies hoogstens 60 soorten gegevens.")
        List<@NotBlank(message = "Kies een soort gegeven.") String> kinds,

        @NotNull(message = "Kies de grond.") Basis basis,

        @NotBlank(message = "Noem het artikel van de wet.") @Size(max = 200, message = "Gebruik hoogstens 200 tekens.")
        String article,

        @NotBlank(message = "Leg in gewone woorden uit waarom dit mag.")
        @NoCitizenNumber
        @Size(max = 300, message = "Gebruik hoogstens 300 tekens.")
        String explanation,

        @NotBlank(message = "Zeg waar dit staat: de wet, het convenant of het besluit.")
        @Size(max = 300, message = "Gebruik hoogstens 300 tekens.")
        String source,

        @NotEmpty(message = "Zeg hoe lang de gegevens bewaard blijven.")
        @Size(max = 60, message = "Noem hoogstens 60 bewaartermijnen.")
        List<@NotNull(message = "Vul een bewaartermijn in.") @Valid Term> retention,

        @NotNull(message = "Kies vanaf wanneer.") LocalDate validFrom,
        @Nullable LocalDate validUntil,

        @NotBlank(message = "Schrijf op waarom je dit voorstelt.")
        @NoCitizenNumber
        @Size(max = 2000, message = "Gebruik hoogstens 2000 tekens.")
        String why) {

    @Schema(name = "NewRetention")
    record Term(
            @NotBlank(message = "Kies een soort gegeven, of alle.")
            @Size(max = 60, message = "Dit soort kennen wij niet.")
            String kind,

            @NotNull(message = "Vul het aantal maanden in.")
            @Min(value = 1, message = "Kies minstens 1 maand.")
            @Max(value = 1200, message = "Kies hoogstens 1200 maanden.")
            Integer months,

            @NotBlank(message = "Noem de wet die dit zegt.") @Size(max = 200, message = "Gebruik hoogstens 200 tekens.")
            String law) {}

    Proposing.Draft draft() {
        return new Proposing.Draft(
                entryId,
                new Terms(
                        fromTasks,
                        toTasks,
                        toRoleCategories,
                        toRoles,
                        scope,
                        purposes,
                        kinds,
                        basis,
                        article.strip(),
                        explanation.strip(),
                        source.strip(),
                        retention.stream()
                                .map(term -> new Retention(
                                        term.kind(), term.months(), term.law().strip()))
                                .toList(),
                        validFrom,
                        validUntil),
                why.strip());
    }
}
