package nl.busbaan.consent.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@code nl.busbaan.toestemming.gewijzigd}; for display only, never to permit on.
 *
 * @param begins first day of what is asked or given, when it goes on from an earlier consent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsentChanged(
        UUID id,
        long version,
        UUID residentRef,
        Status status,
        SortedSet<String> kinds,
        @Nullable LocalDate begins,
        LocalDate until) {}
