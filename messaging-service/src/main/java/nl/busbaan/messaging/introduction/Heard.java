package nl.busbaan.messaging.introduction;

import java.time.Instant;
import nl.busbaan.messaging.colleague.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said.
 *
 * @param by who heard it in conversation; null when it was said here, by whoever it was up to
 */
record Heard(Instant at, @Nullable ProfessionalId by) {}
