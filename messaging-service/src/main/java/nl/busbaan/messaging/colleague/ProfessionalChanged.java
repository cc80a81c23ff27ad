package nl.busbaan.messaging.colleague;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** State of a professional on the topic {@code professionals}; fields this service has no use for are left out. */
record ProfessionalChanged(
        UUID id,
        long version,
        @Nullable String accountId,
        boolean active,
        String givenName,
        String familyName,
        @Nullable String phone,
        @Nullable List<AssignmentState> assignments,
        @Nullable UUID duoPartnerId,
        @Nullable List<UUID> standInIds,
        @Nullable String workingHours,
        @Nullable List<AbsenceState> absences) {

    record AssignmentState(
            UUID organisationId,
            String organisationName,
            UUID teamId,
            String teamName,
            @Nullable String task,
            @Nullable String roleName,
            boolean teamLead) {}

    record AbsenceState(Instant from, Instant until) {}

    List<UUID> standIns() {
        return standInIds == null ? List.of() : standInIds;
    }

    List<Assignment> places() {
        return assignments == null
                ? List.of()
                : assignments.stream()
                        .map(a -> new Assignment(
                                a.organisationId,
                                a.organisationName,
                                a.teamId,
                                a.teamName,
                                a.task,
                                a.roleName,
                                a.teamLead))
                        .toList();
    }

    List<Absence> away() {
        return absences == null
                ? List.of()
                : absences.stream().map(a -> new Absence(a.from, a.until)).toList();
    }
}
