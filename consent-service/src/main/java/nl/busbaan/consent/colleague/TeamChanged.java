package nl.busbaan.consent.colleague;

import java.util.UUID;

/** Data of {@code nl.busbaan.team.gewijzigd}, as far as we use it. */
record TeamChanged(
        UUID id,
        long version,
        String name,
        String task,
        UUID organisationId,
        String organisationName,
        String organisationKind,
        boolean active) {}
