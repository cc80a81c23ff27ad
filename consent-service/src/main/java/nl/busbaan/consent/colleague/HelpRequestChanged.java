package nl.busbaan.consent.colleague;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@code nl.busbaan.hulpvraag.gewijzigd}, as far as we use it.
 *
 * @param status {@code DONE} when the resident said so
 */
public record HelpRequestChanged(
        UUID id,
        long version,
        UUID residentRef,
        UUID inChargeId,
        @Nullable UUID duoId,
        @Nullable String status,
        Set<UUID> participantIds) {}
