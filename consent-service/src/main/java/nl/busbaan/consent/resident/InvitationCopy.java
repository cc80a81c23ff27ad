package nl.busbaan.consent.resident;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "CopiedInvitation",
        description = "Een code die u kreeg om hier zelf te kijken. De code zelf bewaren wij niet.")
public record InvitationCopy(
        @Schema(description = "Wie u de code gaf.") String issuedBy,
        Instant issuedAt,
        Instant expiresAt,

        @Schema(description = "Ontbreekt als de code niet is gebruikt.") @Nullable
        Instant usedAt) {}
