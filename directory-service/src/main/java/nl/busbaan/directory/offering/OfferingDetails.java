package nl.busbaan.directory.offering;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.busbaan.directory.entry.DirectoryChanged;
import nl.busbaan.directory.entry.Intake;
import nl.busbaan.directory.entry.Lists;
import nl.busbaan.directory.entry.Location;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.TeamId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is maintained about a scheme or service.
 *
 * @param whoDecides codes of the roles that decide, the first before the others
 * @param termDays within how many days a decision comes
 * @param needs how residents say that they need this
 */
@Embeddable
public record OfferingDetails(
        @NotBlank(message = "Vul een naam in.") @Size(max = 200, message = "Gebruik hooguit 200 tekens.")
        String name,

        @NotNull(message = "Kies: regeling of dienst.") @Enumerated(EnumType.STRING)
        OfferingKind kind,

        @NotNull(message = "Kies een organisatie.")
        @Embedded
        @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
        OrganisationId organisationId,

        @Nullable @Embedded @AttributeOverride(name = "value", column = @Column(name = "team_id"))
        TeamId teamId,

        @NotBlank(message = "Vul in wat dit is.") @Size(max = 2000, message = "Gebruik hooguit 2000 tekens.")
        String summary,

        @NotNull(message = "Vul de voorwaarden in.") @Size(max = 4000, message = "Gebruik hooguit 4000 tekens.")
        String conditions,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 20, message = "Kies er hooguit 20.")
        List<@NotNull(message = "Laat geen regel leeg.") String> whoDecides,

        @Nullable @PositiveOrZero(message = "Vul een aantal dagen in.")
        Integer termDays,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 50, message = "Noem er hooguit 50.")
        List<
                        @NotBlank(message = "Laat geen regel leeg.")
                        @Size(max = 300, message = "Gebruik hooguit 300 tekens.") String>
                documents,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 50, message = "Kies er hooguit 50.")
        List<@NotNull(message = "Laat geen regel leeg.") String> lifeDomains,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 50, message = "Kies er hooguit 50.")
        List<@NotNull(message = "Laat geen regel leeg.") String> lifeEvents,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 50, message = "Noem er hooguit 50.")
        List<
                        @NotBlank(message = "Laat geen regel leeg.")
                        @Size(max = 100, message = "Gebruik hooguit 100 tekens.") String>
                targetGroups,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 50, message = "Kies er hooguit 50.")
        List<@NotNull(message = "Laat geen regel leeg.") String> areas,

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

    public OfferingDetails {
        whoDecides = Lists.orEmpty(whoDecides);
        documents = Lists.orEmpty(documents);
        lifeDomains = Lists.orEmpty(lifeDomains);
        lifeEvents = Lists.orEmpty(lifeEvents);
        targetGroups = Lists.orEmpty(targetGroups);
        areas = Lists.orEmpty(areas);
        intake = Intake.orOpen(intake);
        needs = Lists.orEmpty(needs);
    }

    DirectoryChanged.Deciding deciding() {
        return new DirectoryChanged.Deciding(
                organisationId.value(), teamId == null ? null : teamId.value(), whoDecides);
    }

    /** Whether the same people decide on it, for the same events and groups. */
    boolean tellsDecidersTheSame(OfferingDetails other) {
        return deciding().equals(other.deciding())
                && lifeEvents.equals(other.lifeEvents)
                && targetGroups.equals(other.targetGroups);
    }
}
