package nl.busbaan.directory.professional;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.directory.entry.Lists;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.reachability.Hours;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is maintained about a professional.
 *
 * @param assignments where he works and as what, the main one first
 * @param mandate what he may decide, in plain words
 * @param mandateAmountEur up to how many euros he may decide
 * @param generated a made-up person of the sample data, not a real one
 */
@Embeddable
public record ProfessionalDetails(
        @NotBlank(message = "Vul een voornaam in.") @Size(max = 100, message = "Gebruik hooguit 100 tekens.")
        String givenName,

        @NotBlank(message = "Vul een achternaam in.") @Size(max = 100, message = "Gebruik hooguit 100 tekens.")
        String familyName,

        @JdbcTypeCode(SqlTypes.JSON)
        @NotEmpty(message = "Kies een team.")
        @Size(max = 10, message = "Noem er hooguit 10.")
        List<@NotNull(message = "Laat geen regel leeg.") @Valid Assignment> assignments,

        @Nullable @Size(max = 500, message = "Gebruik hooguit 500 tekens.")
        String mandate,

        @Nullable @PositiveOrZero(message = "Vul een bedrag in van 0 euro of meer.")
        Integer mandateAmountEur,

        boolean decidesAlone,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 50, message = "Noem er hooguit 50.")
        List<
                        @NotBlank(message = "Laat geen regel leeg.")
                        @Size(max = 100, message = "Gebruik hooguit 100 tekens.") String>
                expertise,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 50, message = "Noem er hooguit 50.")
        List<
                        @NotBlank(message = "Laat geen regel leeg.")
                        @Size(max = 100, message = "Gebruik hooguit 100 tekens.") String>
                languages,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 50, message = "Kies er hooguit 50.")
        List<@NotNull(message = "Laat geen regel leeg.") String> areas,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 50, message = "Kies er hooguit 50.")
        List<@NotNull(message = "Laat geen regel leeg.") String> lifeDomains,

        @NotNull(message = "Vul een telefoonnummer in.")
        @Pattern(regexp = "[+0-9 ()-]{3,30}", message = "Vul een telefoonnummer in.")
        String phone,

        @NotBlank(message = "Vul een e-mailadres in.") @Email(message = "Vul een e-mailadres in.")
        String email,

        @NotNull(message = "Vul de werktijden in, zoals: mo-fr 09:00-17:00.") @Hours
        String workingHours,

        @Nullable @Embedded @AttributeOverride(name = "value", column = @Column(name = "duo_partner_id"))
        ProfessionalId duoPartnerId,

        @Convert(converter = ProfessionalIds.class) @Size(max = 10, message = "Noem hooguit 10 vervangers.")
        List<@NotNull(message = "Laat geen regel leeg.") ProfessionalId> standInIds,

        boolean generated,

        @NotBlank(message = "Vul de bron in.") @Size(max = 300, message = "Gebruik hooguit 300 tekens.")
        String source,

        @NotNull(message = "Vul de datum van de bron in.") LocalDate sourceDate,

        @NotNull(message = "Vul in wanneer dit voor het laatst is nagekeken.")
        LocalDate lastConfirmed) {

    public ProfessionalDetails {
        assignments = Lists.orEmpty(assignments);
        expertise = Lists.orEmpty(expertise);
        languages = Lists.orEmpty(languages);
        areas = Lists.orEmpty(areas);
        lifeDomains = Lists.orEmpty(lifeDomains);
        standInIds = Lists.orEmpty(standInIds);
    }

    /** The main assignment. */
    public Assignment main() {
        return assignments.getFirst();
    }

    public Set<UUID> organisations() {
        return assignments.stream().map(a -> a.organisationId().value()).collect(Collectors.toSet());
    }

    public Set<UUID> teams() {
        return assignments.stream().map(a -> a.teamId().value()).collect(Collectors.toSet());
    }

    public Optional<Assignment> in(TeamId team) {
        return assignments.stream().filter(a -> a.teamId().equals(team)).findFirst();
    }

    public boolean leads(TeamId team) {
        return in(team).filter(Assignment::teamLead).isPresent();
    }

    ProfessionalDetails withoutLeadOf(TeamId team) {
        return with(assignments.stream()
                .map(a -> a.teamId().equals(team) ? a.withoutLead() : a)
                .toList());
    }

    public String name() {
        return givenName + " " + familyName;
    }

    /** What the professional keeps himself. */
    ProfessionalDetails with(OwnDetails own, LocalDate confirmed) {
        OwnDetails.StandingIn others = own.standingIn();
        return new ProfessionalDetails(
                givenName,
                familyName,
                assignments,
                own.mandate(),
                mandateAmountEur,
                decidesAlone,
                own.expertise(),
                own.languages(),
                own.areas(),
                lifeDomains,
                own.phone(),
                email,
                own.workingHours(),
                others == null ? duoPartnerId : others.duoPartnerId(),
                others == null ? standInIds : others.standInIds(),
                generated,
                source,
                sourceDate,
                confirmed);
    }

    public ProfessionalDetails with(List<Assignment> changed) {
        return new ProfessionalDetails(
                givenName,
                familyName,
                changed,
                mandate,
                mandateAmountEur,
                decidesAlone,
                expertise,
                languages,
                areas,
                lifeDomains,
                phone,
                email,
                workingHours,
                duoPartnerId,
                standInIds,
                generated,
                source,
                sourceDate,
                lastConfirmed);
    }

    /** Names and contact data stay out of logs. */
    @Override
    public String toString() {
        return "ProfessionalDetails[…]";
    }
}
