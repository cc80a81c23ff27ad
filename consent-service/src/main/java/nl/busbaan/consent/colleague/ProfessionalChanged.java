package nl.busbaan.consent.colleague;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Data of {@code nl.busbaan.professional.gewijzigd}, as far as we use it. */
record ProfessionalChanged(
        UUID id,
        long version,
        @Nullable String accountId,
        boolean active,
        String givenName,
        String familyName,
        List<Assignment> assignments) {}
