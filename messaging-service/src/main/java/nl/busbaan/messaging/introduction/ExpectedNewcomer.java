package nl.busbaan.messaging.introduction;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param welcome false as long as it wasn't said */
@Schema(name = "ExpectedNewcomer")
record ExpectedNewcomer(
        UUID id,

        @Schema(description = "Stuur dit mee in If-Match bij een antwoord.")
        long version,

        boolean welcome,
        Newcomer newcomer) {}
