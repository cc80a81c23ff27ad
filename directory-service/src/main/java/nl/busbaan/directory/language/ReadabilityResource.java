package nl.busbaan.directory.language;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Helps whoever writes an entry. The text comes in the body and is kept nowhere. */
@Path("/directory/v1/readability")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Leesbaarheid")
class ReadabilityResource {

    @Schema(name = "TextInput")
    record Text(
            @NotNull(message = "Stuur een tekst mee.") @Size(max = 4000, message = "Gebruik hooguit 4000 tekens.")
            String text) {

        /** What someone is writing stays out of logs. */
        @Override
        public String toString() {
            return "Text[…]";
        }
    }

    @POST
    @RolesAllowed({Roles.DIRECTORY_ADMIN, Roles.PROFESSIONAL, Roles.INITIATIVE})
    @Operation(
            operationId = "measureReadability",
            summary = "Hoe makkelijk leest deze tekst?",
            description =
                    "Noemt lange zinnen, en moeilijke woorden met een makkelijker woord. De tekst wordt niet bewaard.")
    public ReadabilityView measure(@NotNull(message = "Stuur een tekst mee.") @Valid Text text) {
        return ReadabilityView.of(text.text());
    }
}
