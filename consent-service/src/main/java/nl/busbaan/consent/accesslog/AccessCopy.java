package nl.busbaan.consent.accesslog;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the access log as its resident takes it along. */
@Schema(name = "CopiedAccess", description = "Eén keer dat iemand iets over u las.")
public record AccessCopy(
        Instant at,

        @Schema(description = "De rol, zoals die toen heette. De naam hoort u als u erom vraagt.")
        String role,

        String team,
        String organisation,
        String purpose,
        List<String> kinds,
        String sentence) {}
