package nl.busbaan.directory.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.busbaan.directory.organisation.OrganisationKind;
import nl.busbaan.directory.taxonomy.Task;
import org.jspecify.annotations.Nullable;

/** A team as other services know it; topic {@code teams}. A team that left the map has no members. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TeamState(
        UUID id,
        long version,
        boolean active,
        String name,
        Task task,
        UUID organisationId,
        String organisationName,
        OrganisationKind organisationKind,
        @Nullable UUID leadId,
        String workingHours,
        @Nullable String phone,
        List<UUID> memberIds)
        implements Published<TeamState> {

    @Override
    public String key() {
        return id.toString();
    }

    @Override
    public TeamState withVersion(long published) {
        return new TeamState(
                id,
                published,
                active,
                name,
                task,
                organisationId,
                organisationName,
                organisationKind,
                leadId,
                workingHours,
                phone,
                memberIds);
    }
}
