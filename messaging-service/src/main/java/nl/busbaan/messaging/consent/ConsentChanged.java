package nl.busbaan.messaging.consent;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@code nl.busbaan.toestemming.gewijzigd}. The kinds of data stay behind: to show how a consent stands, they aren't needed.
 *
 * @param begins first day, when it goes on from an earlier consent
 */
record ConsentChanged(
        UUID id,
        long version,
        UUID residentRef,
        String status,
        @Nullable LocalDate begins,
        LocalDate until) {}
