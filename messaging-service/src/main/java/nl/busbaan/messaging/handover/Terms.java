package nl.busbaan.messaging.handover;

import java.time.Instant;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.promise.Lane;

/** What stands fast from the offering on. */
public record Terms(ProfessionalId sender, Receiver receiver, Lane lane, Instant offeredAt) {}
