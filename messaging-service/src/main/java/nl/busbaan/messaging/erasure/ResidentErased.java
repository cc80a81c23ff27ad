package nl.busbaan.messaging.erasure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.busbaan.messaging.casefile.RetentionDuties;

/** Data of {@code nl.busbaan.inwoner.gewist}, a line of the ledger of erasures. */
record ResidentErased(UUID id, UUID residentRef, Instant erasedAt, List<RetentionDuties> retention) {}
