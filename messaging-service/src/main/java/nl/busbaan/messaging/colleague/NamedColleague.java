package nl.busbaan.messaging.colleague;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A colleague in a copy that a resident keeps: without number or id, for paper travels. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CopiedColleague", description = "Wie het was, zoals het nu in de sociale kaart staat.")
public record NamedColleague(
        @Schema(description = "'Een collega' als wij de naam niet noemen, of niet meer weten.")
        String name,

        @Nullable String role,
        @Nullable String team,
        @Nullable String organisation) {}
