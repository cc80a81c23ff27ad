package nl.busbaan.directory.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.busbaan.directory.taxonomy.RoleCategory;
import nl.busbaan.directory.taxonomy.Task;
import org.jspecify.annotations.Nullable;

/** A professional as other services know him; topic {@code professionals}. Presence isn't in it: nobody is watched. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProfessionalState(
        UUID id,
        long version,
        @Nullable String accountId,
        boolean active,
        String givenName,
        String familyName,
        String phone,
        List<Assignment> assignments,
        @Nullable UUID duoPartnerId,
        List<UUID> standInIds,
        String workingHours,
        List<Absence> absences,
        @Nullable String mandate)
        implements Published<ProfessionalState> {

    record Assignment(
            UUID organisationId,
            String organisationName,
            UUID teamId,
            String teamName,
            Task task,
            String role,
            String roleName,
            RoleCategory roleCategory,
            boolean teamLead) {}

    record Absence(Instant from, Instant until) {}

    @Override
    public String key() {
        return id.toString();
    }

    @Override
    public ProfessionalState withVersion(long published) {
        return new ProfessionalState(
                id,
                published,
                accountId,
                active,
                givenName,
                familyName,
                phone,
                assignments,
                duoPartnerId,
                standInIds,
                workingHours,
                absences,
                mandate);
    }
}
