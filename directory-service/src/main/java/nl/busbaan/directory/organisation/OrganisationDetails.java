package nl.busbaan.directory.organisation;

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
import nl.busbaan.directory.entry.Lists;
import nl.busbaan.directory.entry.Location;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is maintained about an organisation, by its owner or by an import. */
@Embeddable
public record OrganisationDetails(
        @NotBlank(message = "Vul een naam in.") @Size(max = 200, message = "Gebruik hooguit 200 tekens.")
        String name,

        @NotNull(message = "Kies een soort organisatie.") @Enumerated(EnumType.STRING)
        OrganisationKind kind,

        @NotNull(message = "Vul een omschrijving in.") @Size(max = 2000, message = "Gebruik hooguit 2000 tekens.")
        String description,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 50, message = "Kies er hooguit 50.")
        List<@NotNull(message = "Laat geen regel leeg.") String> lifeDomains,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 50, message = "Kies er hooguit 50.")
        List<@NotNull(message = "Laat geen regel leeg.") String> areas,

        @Nullable @Pattern(regexp = "https?://\\S{1,300}", message = "Vul een webadres in dat begint met https://.")
        String website,

        @Nullable @Pattern(regexp = "[+0-9 ()-]{3,30}", message = "Vul een telefoonnummer in.")
        String phone,

        @Nullable @Email(message = "Vul een e-mailadres in.")
        String email,

        @Nullable @Valid @Embedded Location location,

        @NotBlank(message = "Vul de bron in.") @Size(max = 300, message = "Gebruik hooguit 300 tekens.")
        String source,

        @NotNull(message = "Vul de datum van de bron in.") LocalDate sourceDate,

        @NotNull(message = "Vul in wanneer dit voor het laatst is nagekeken.")
        LocalDate lastConfirmed) {

    public OrganisationDetails {
        lifeDomains = Lists.orEmpty(lifeDomains);
        areas = Lists.orEmpty(areas);
    }
}
