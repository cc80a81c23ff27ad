package nl.busbaan.directory.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Intake;
import nl.busbaan.directory.entry.Location;
import org.jspecify.annotations.Nullable;

/**
 * What search knows of an entry; topic {@code directory-entries}.
 *
 * @param version rises with every change of the content
 * @param active false when the entry left the map: it stays as a marker, so that an older event can't bring it back
 * @param organisationId the main one
 * @param organisationIds all it belongs to
 * @param lifeEvents of a professional: those of what he decides on, as are his target groups
 * @param intake of a team, offering or initiative: whether it takes new people
 * @param workingHours of a professional or team: when someone answers, holidays and absences apart
 * @param location without what is masked
 * @param expertise of an offering or initiative: the groups it is for
 * @param topics names of its life domains, life events and areas, and the everyday words for them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryDocument(
        UUID id,
        long version,
        EntryKind kind,
        boolean active,
        String title,
        String subtitle,
        @Nullable UUID organisationId,
        List<UUID> organisationIds,
        @Nullable String organisationName,
        @Nullable UUID teamId,
        @Nullable String role,
        @Nullable String mandate,
        @Nullable Integer mandateAmountEur,
        boolean decidesAlone,
        String summary,
        String conditions,
        List<String> expertise,
        List<String> needs,
        List<String> topics,
        List<String> lifeDomains,
        List<String> lifeEvents,
        List<String> targetGroups,
        List<String> areas,
        List<String> languages,
        @Nullable String phone,
        @Nullable String workingHours,
        @Nullable Intake intake,
        @Nullable Location location,
        LocalDate lastConfirmed)
        implements Published<EntryDocument> {

    @Override
    public String key() {
        return kind + ":" + id;
    }

    @Override
    public EntryDocument withVersion(long published) {
        return new EntryDocument(
                id,
                published,
                kind,
                active,
                title,
                subtitle,
                organisationId,
                organisationIds,
                organisationName,
                teamId,
                role,
                mandate,
                mandateAmountEur,
                decidesAlone,
                summary,
                conditions,
                expertise,
                needs,
                topics,
                lifeDomains,
                lifeEvents,
                targetGroups,
                areas,
                languages,
                phone,
                workingHours,
                intake,
                location,
                lastConfirmed);
    }
}
