package nl.busbaan.consent.breakglass;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.officer.Officers;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.NoCitizenNumber;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/consent/v1/break-glass-reviews")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.DPO)
@RunOnVirtualThread
@Tag(name = "noodtoegang")
public class BreakGlassReviewResource {
    private final Reviewing reviewing;
    private final Officers officers;
    private final Caller caller;

    BreakGlassReviewResource(Reviewing reviewing, Officers officers, Caller caller) {
        this.reviewing = reviewing;
        this.officers = officers;
        this.caller = caller;
    }

    /** Without the resident: what matters is whether opening was right. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BreakGlassReview")
    record Item(
            UUID id,
            long version,
            String who,
            String organisation,
            Instant openedAt,
            Instant closesAt,
            String reason,
            String registerEntry,

            @Schema(description = "De soorten gegevens die in die tijd zijn gelezen.")
            List<String> kinds,

            @Nullable Review outcome,
            @Nullable String words,
            @Nullable String reviewedBy,
            @Nullable Instant reviewedAt) {

        static Item of(Reviewing.Opened opened) {
            Window window = opened.window();
            return new Item(
                    window.id(),
                    window.version(),
                    window.colleagueLabel(),
                    window.organisationName(),
                    window.openedAt(),
                    window.closesAt(),
                    opened.reason(),
                    window.registerEntry(),
                    opened.kinds().stream().sorted().toList(),
                    window.review().orElse(null),
                    opened.words(),
                    window.reviewedBy(),
                    window.reviewedAt());
        }
    }

    @Schema(name = "BreakGlassReviews")
    record Items(List<Item> items) {}

    @Schema(name = "NewBreakGlassReview")
    record Found(
            @NotNull(message = "Kies of dit terecht was.") Review outcome,

            @NotBlank(message = "Schrijf op waarom.")
            @NoCitizenNumber
            @Size(max = 2000, message = "Gebruik hoogstens 2000 tekens.")
            String words) {

        @Override
        public String toString() {
            return "NewBreakGlassReview[…]";
        }
    }

    @GET
    @RolesAllowed({Roles.DPO, Roles.PRIVACY_OFFICER})
    @Operation(
            operationId = "listBreakGlassReviews",
            summary = "Noodtoegang waarop de FG terugkijkt, langst wachtend eerst",
            description = "De privacy officer leest alleen die van zijn eigen organisatie, en kijkt er niet op terug.")
    public Items list(@QueryParam("reviewed") @DefaultValue("false") boolean reviewed) {
        return new Items(reviewing.list(officers.current(), caller.has(Roles.DPO), reviewed).stream()
                .map(Item::of)
                .toList());
    }

    @POST
    @Path("/{id}/outcome")
    @Operation(operationId = "reviewBreakGlass", summary = "Zeg of deze noodtoegang terecht was, en waarom")
    @APIResponse(
            responseCode = "200",
            description = "De inwoner leest de uitkomst.",
            content = @Content(schema = @Schema(implementation = Item.class)))
    public Response review(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Vul in wat je vindt.") @Valid Found body) {
        Item item = Item.of(reviewing.review(id, body.outcome(), body.words().strip(), officers.current(), ifMatch));
        return Response.ok(item)
                .header(HttpHeaders.ETAG, new Version(item.version()).etag())
                .build();
    }
}
