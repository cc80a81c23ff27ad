package nl.busbaan.consent.accesslog;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.officer.Officers;
import nl.busbaan.consent.text.Sentence;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.NoCitizenNumber;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(NameMaskResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "inzage")
public class NameMaskResource {
    static final String PATH = "/consent/v1/name-masks";

    private final MaskKeeping masks;
    private final Officers officers;
    private final Caller caller;

    NameMaskResource(MaskKeeping masks, Officers officers, Caller caller) {
        this.masks = masks;
        this.officers = officers;
        this.caller = caller;
    }

    @Schema(name = "NewNameMask")
    record Wish(
            @NotNull(message = "Kies een collega.") UUID colleagueId,

            @NotBlank(message = "Schrijf op waarom iemand anders gevaar loopt.")
            @Pattern(regexp = Sentence.WHOLE, message = "Schrijf minstens een hele zin: wie loopt gevaar, en waardoor?")
            @NoCitizenNumber
            @Size(max = 500, message = "Gebruik hoogstens 500 tekens.")
            String reason) {}

    @Schema(name = "LiftedNameMask")
    record Lifting(
            @NotBlank(message = "Schrijf op waarom de naam weer mag klinken.")
            @Pattern(regexp = "\\s*|\\s*\\S[\\s\\S]{9,}", message = "Gebruik minstens 10 tekens.")
            @NoCitizenNumber
            @Size(max = 500, message = "Gebruik hoogstens 500 tekens.")
            String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NameMask")
    record Item(
            UUID id,
            long version,
            UUID colleagueId,
            @Nullable String name,
            String organisation,
            String reason,
            @Schema(description = "Wie dit besloot.") String setBy,
            Instant setAt,

            @Schema(description = "Wie de afscherming opheft; ontbreekt zolang zij geldt.") @Nullable
            String liftedBy,

            @Nullable Instant liftedAt,
            @Nullable String liftReason) {

        static Item of(MaskKeeping.Seen seen) {
            NameMask mask = seen.mask();
            return new Item(
                    mask.id(),
                    mask.version(),
                    mask.colleague().value(),
                    seen.name(),
                    mask.organisationName(),
                    mask.reason(),
                    mask.setBy(),
                    mask.setAt(),
                    mask.liftedBy(),
                    mask.liftedAt(),
                    mask.liftReason());
        }
    }

    @Schema(name = "NameMasks")
    record Items(List<Item> items) {}

    @GET
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.DPO})
    @Operation(
            operationId = "listNameMasks",
            summary = "Van wie inwoners de naam niet horen als zij vragen wie meekeek, en waarom",
            description = "De privacy officer ziet die van zijn organisatie, de FG alle.")
    public Items list(
            @Parameter(description = "True: die zijn opgeheven, met de reden; de laatste eerst.")
                    @QueryParam("lifted")
                    @DefaultValue("false")
                    boolean lifted) {
        Optional<UUID> organisation = caller.has(Roles.DPO)
                ? Optional.empty()
                : Optional.of(officers.current().organisation());
        return new Items(masks.list(organisation, lifted).stream().map(Item::of).toList());
    }

    @POST
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @Operation(
            operationId = "maskName",
            summary = "Scherm de naam van een collega af",
            description = "Alleen als iemand anders gevaar loopt. De FG ziet de reden en wie dit besloot.")
    @APIResponse(
            responseCode = "201",
            description = "De naam is afgeschermd.",
            content = @Content(schema = @Schema(implementation = Item.class)))
    @APIResponse(responseCode = "409", description = "De naam is al afgeschermd.")
    public Response mask(@NotNull(message = "Kies een collega en schrijf op waarom.") @Valid Wish body) {
        Item item = Item.of(
                masks.mask(new ColleagueId(body.colleagueId()), body.reason().strip(), officers.current()));
        return withEtag(Response.created(URI.create(PATH + "/" + item.id())), item);
    }

    @POST
    @Path("/{id}/lifting")
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @Operation(
            operationId = "unmaskName",
            summary = "Laat de naam weer horen",
            description = "Met een reden. De afscherming blijft bewaard, met wie haar opheft.")
    @APIResponse(
            responseCode = "200",
            description = "De naam is niet meer afgeschermd.",
            content = @Content(schema = @Schema(implementation = Item.class)))
    public Response lift(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Schrijf op waarom de naam weer mag klinken.") @Valid Lifting body) {
        return withEtag(Response.ok(), Item.of(masks.lift(id, body.reason().strip(), officers.current(), ifMatch)));
    }

    private static Response withEtag(Response.ResponseBuilder answer, Item item) {
        return answer.entity(item)
                .header(HttpHeaders.ETAG, new Version(item.version()).etag())
                .build();
    }
}
