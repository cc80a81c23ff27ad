package nl.busbaan.consent.rights;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.legalbasis.RetentionDuties;

/**
 * Data of {@code nl.busbaan.inwoner.gewist}: a line of the ledger of erasures.
 *
 * @param retention what had to be kept by law on that day, so that a replay keeps the same
 */
record ResidentErased(UUID id, UUID residentRef, Instant erasedAt, List<RetentionDuties> retention) {}
