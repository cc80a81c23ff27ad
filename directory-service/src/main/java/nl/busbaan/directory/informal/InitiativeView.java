package nl.busbaan.directory.informal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.busbaan.directory.entry.Intake;
import nl.busbaan.directory.entry.Location;
import nl.busbaan.directory.entry.Staleness;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.platform.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Initiative")
record InitiativeView(
        InitiativeId id,
        long version,
        String name,
        @Nullable OrganisationId organisationId,
        @Nullable String organisationName,
        String description,
        List<String> wishes,
        List<String> lifeDomains,
        List<String> targetGroups,
        List<String> languages,
        List<String> areas,
        @Nullable String phone,
        @Nullable String contactName,
        @Nullable String openingHours,
        List<String> needs,
        @Nullable Location location,
        Intake intake,
        String intakeName,
        String source,
        LocalDate sourceDate,
        LocalDate lastConfirmed,
        boolean stale) {

    static InitiativeView of(
            Initiative initiative, @Nullable String organisationName, Caller caller, Staleness staleness) {
        InitiativeDetails d = initiative.details();
        return new InitiativeView(
                initiative.id(),
                initiative.version(),
                d.name(),
                d.organisationId(),
                organisationName,
                d.description(),
                d.wishes(),
                d.lifeDomains(),
                d.targetGroups(),
                d.languages(),
                d.areas(),
                d.phone(),
                d.contactName(),
                d.openingHours(),
                d.needs(),
                Location.shownTo(caller, d.location()),
                d.intake(),
                d.intake().label(),
                d.source(),
                d.sourceDate(),
                d.lastConfirmed(),
                staleness.isStale(initiative.kind(), d.lastConfirmed()));
    }
}
