package nl.busbaan.directory.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.busbaan.directory.entry.Intake;
import nl.busbaan.directory.entry.Lists;
import nl.busbaan.directory.entry.Location;
import nl.busbaan.directory.reachability.Hours;
import nl.busbaan.directory.taxonomy.Task;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is maintained about a team. Its members and lead stand with the professionals. */
@Embeddable
public record TeamDetails(
        @NotNull(message = "Kies een organisatie.")
        @Embedded
        @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
        OrganisationId organisationId,

        @NotBlank(message = "Vul een naam in.") @Size(max = 200, message = "Gebruik hooguit 200 tekens.")
        String name,

        @NotNull(message = "Kies een taak.") @Enumerated(EnumType.STRING)
        Task task,

        @NotNull(message = "Vul een omschrijving in.") @Size(max = 2000, message = "Gebruik hooguit 2000 tekens.")
        String description,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 50, message = "Kies er hooguit 50.")
        List<@NotNull(message = "Laat geen regel leeg.") String> areas,

        @Nullable @Pattern(regexp = "[+0-9 ()-]{3,30}", message = "Vul een telefoonnummer in.")
        String phone,

        @Nullable @Email(message = "Vul een e-mailadres in.")
        String email,

        @NotNull(message = "Vul de werktijden in, zoals: mo-fr 09:00-17:00.") @Hours
        String workingHours,

        @Nullable @Valid @Embedded Location location,

        @Enumerated(EnumType.STRING) Intake intake,

        @NotBlank(message = "Vul de bron in.") @Size(max = 300, message = "Gebruik hooguit 300 tekens.")
        String source,

        @NotNull(message = "Vul de datum van de bron in.") LocalDate sourceDate,

        @NotNull(message = "Vul in wanneer dit voor het laatst is nagekeken.")
        LocalDate lastConfirmed) {

    public TeamDetails {
        areas = Lists.orEmpty(areas);
        intake = Intake.orOpen(intake);
    }
}
