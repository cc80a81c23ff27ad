package nl.busbaan.directory.informal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.busbaan.directory.entry.Intake;
import nl.busbaan.directory.entry.Lists;
import nl.busbaan.directory.entry.Location;
import nl.busbaan.directory.organisation.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is maintained about an informal initiative.
 *
 * @param wishes what the initiative asks of those who send someone
 * @param openingHours in its own words; an initiative promises no hours
 * @param needs how residents say that they need this
 */
@Embeddable
public record InitiativeDetails(
        @NotBlank(message = "Vul een naam in.") @Size(max = 200, message = "Gebruik hooguit 200 tekens.")
        String name,

        @Nullable @Embedded @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
        OrganisationId organisationId,

        @NotNull(message = "Vul een omschrijving in.") @Size(max = 2000, message = "Gebruik hooguit 2000 tekens.")
        String description,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 20, message = "Noem er hooguit 20.")
        List<
                        @NotBlank(message = "Laat geen regel leeg.")
                        @Size(max = 300, message = "Gebruik hooguit 300 tekens.") String>
                wishes,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 50, message = "Kies er hooguit 50.")
        List<@NotNull(message = "Laat geen regel leeg.") String> lifeDomains,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 50, message = "Noem er hooguit 50.")
        List<
                        @NotBlank(message = "Laat geen regel leeg.")
                        @Size(max = 100, message = "Gebruik hooguit 100 tekens.") String>
                targetGroups,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 50, message = "Noem er hooguit 50.")
        List<
                        @NotBlank(message = "Laat geen regel leeg.")
                        @Size(max = 100, message = "Gebruik hooguit 100 tekens.") String>
                languages,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 50, message = "Kies er hooguit 50.")
        List<@NotNull(message = "Laat geen regel leeg.") String> areas,

        @Nullable @Pattern(regexp = "[+0-9 ()-]{3,30}", message = "Vul een telefoonnummer in.")
        String phone,

        @Nullable @Size(max = 200, message = "Gebruik hooguit 200 tekens.")
        String contactName,

        @Nullable @Size(max = 300, message = "Gebruik hooguit 300 tekens.")
        String openingHours,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 50, message = "Noem er hooguit 50.")
        List<
                        @NotBlank(message = "Laat geen regel leeg.")
                        @Size(max = 200, message = "Gebruik hooguit 200 tekens.") String>
                needs,

        @Nullable @Valid @Embedded Location location,

        @Enumerated(EnumType.STRING) Intake intake,

        @NotBlank(message = "Vul de bron in.") @Size(max = 300, message = "Gebruik hooguit 300 tekens.")
        String source,

        @NotNull(message = "Vul de datum van de bron in.") LocalDate sourceDate,

        @NotNull(message = "Vul in wanneer dit voor het laatst is nagekeken.")
        LocalDate lastConfirmed) {

    public InitiativeDetails {
        wishes = Lists.orEmpty(wishes);
        lifeDomains = Lists.orEmpty(lifeDomains);
        targetGroups = Lists.orEmpty(targetGroups);
        languages = Lists.orEmpty(languages);
        areas = Lists.orEmpty(areas);
        intake = Intake.orOpen(intake);
        needs = Lists.orEmpty(needs);
    }
}
