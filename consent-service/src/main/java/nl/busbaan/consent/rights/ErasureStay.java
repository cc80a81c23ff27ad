package nl.busbaan.consent.rights;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What stays of a resident who is erased, as he reads it. */
@Schema(name = "ErasureStay")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ErasureStay(
        @Schema(description = "Wat er blijft, in een zin.") String sentence,

        @Schema(description = "De wet die dat zegt.") String law,

        @Schema(description = "Hoeveel maanden, vanaf de dag dat het is opgeschreven. Leeg als er geen einde is.")
        @Nullable
        Integer months) {}
