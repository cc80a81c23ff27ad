package nl.busbaan.consent.objection;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.accesslog.Uses;
import nl.busbaan.consent.officer.Officers;
import nl.busbaan.platform.identity.NoCitizenNumber;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/consent/v1/objections")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "bezwaar")
public class ObjectionResource {
    private final Weighing weighing;
    private final Officers officers;

    ObjectionResource(Weighing weighing, Officers officers) {
        this.weighing = weighing;
        this.officers = officers;
    }

    @Schema(name = "ObjectionUse")
    record UseView(
            @Schema(description = "Code van het doel.") String purpose,

            @Schema(description = "Codes van wat er voor dat doel is gelezen.")
            List<String> kinds,

            @Schema(description = "Hoe vaak.") long times,
            Instant last) {

        static UseView of(Uses.Use use) {
            return new UseView(use.purpose(), use.kinds(), use.times(), use.last());
        }
    }

    /** Without the resident's number or name: weighed is his situation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Objection")
    record Item(
            UUID id,
            long version,
            String organisation,

            @Schema(description = "False: die organisatie heeft hier geen privacy officer. Leg vast wat zij besloot.")
            boolean own,

            Objection.State state,
            Instant madeAt,

            @Schema(description = "De situatie van de inwoner, in eigen woorden.")
            String reason,

            @Schema(description = "Wat de organisatie van deze inwoner las.")
            List<UseView> uses,

            @Schema(description = "De laatste dag om te antwoorden (AVG artikel 12 lid 3).")
            LocalDate due,

            boolean late,

            @Schema(description = "Of de termijn nog één keer met twee maanden langer mag.")
            boolean mayExtend,

            @Nullable String extension,
            @Nullable String words,
            @Nullable String weighedBy,
            @Nullable Instant weighedAt) {

        static Item of(Weighing.Case weighed) {
            Objection objection = weighed.objection();
            return new Item(
                    objection.id(),
                    objection.version(),
                    objection.organisationName(),
                    weighed.own(),
                    objection.state(),
                    objection.madeAt(),
                    weighed.spoken().reason(),
                    weighed.uses().stream().map(UseView::of).toList(),
                    objection.due(),
                    weighed.late(),
                    weighed.mayExtend(),
                    weighed.spoken().extension(),
                    weighed.spoken().outcome(),
                    objection.weighedBy().orElse(null),
                    objection.weighedAt().orElse(null));
        }

        @Override
        public String toString() {
            return "Objection[id=" + id + "]";
        }
    }

    @Schema(name = "Objections")
    record Items(List<Item> items) {}

    @Schema(name = "NewObjectionOutcome")
    record Found(
            @NotNull(message = "Kies of de inwoner gelijk krijgt.")
            Outcome outcome,

            @Schema(description = "Waarom. De inwoner leest dit.")
            @NotBlank(message = "Schrijf op waarom. De inwoner leest dit.")
            @NoCitizenNumber
            @Size(max = 2000, message = "Gebruik hoogstens 2000 tekens.")
            String words) {

        @Override
        public String toString() {
            return "NewObjectionOutcome[…]";
        }
    }

    @Schema(name = "NewObjectionExtension")
    record MoreTime(
            @Schema(description = "Waarom er meer tijd nodig is. De inwoner leest dit.")
            @NotBlank(message = "Schrijf op waarom je meer tijd nodig hebt. De inwoner leest dit.")
            @NoCitizenNumber
            @Size(max = 2000, message = "Gebruik hoogstens 2000 tekens.")
            String words) {

        @Override
        public String toString() {
            return "NewObjectionExtension[…]";
        }
    }

    @GET
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.CONTROLLER, Roles.DPO})
    @Operation(
            operationId = "listObjections",
            summary =
                    "Bezwaren tegen verwerking (AVG 21) van je organisatie; wat het eerst een antwoord moet krijgen eerst")
    public Items list(@QueryParam("weighed") @DefaultValue("false") boolean weighed) {
        return new Items(weighing.list(officers.current(), weighed).stream()
                .map(Item::of)
                .toList());
    }

    @POST
    @Path("/{id}/outcome")
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.CONTROLLER})
    @Operation(
            operationId = "weighObjection",
            summary = "Weeg een bezwaar, namens de organisatie",
            description =
                    "Krijgt de inwoner gelijk, dan geldt vanaf nu geen regel meer die op de publieke taak van de organisatie rust. "
                            + "Wat een wet voorschrijft of de inwoner goed vindt, blijft mogen.")
    @APIResponse(
            responseCode = "200",
            description = "De inwoner leest de uitkomst en waarom.",
            content = @Content(schema = @Schema(implementation = Item.class)))
    public Response weigh(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Vul in wat je vindt.") @Valid Found body) {
        return answer(weighing.weigh(id, body.outcome(), body.words().strip(), officers.current(), ifMatch));
    }

    @POST
    @Path("/{id}/extension")
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.CONTROLLER})
    @Operation(
            operationId = "extendObjection",
            summary = "Neem twee maanden meer tijd, en zeg de inwoner waarom (AVG artikel 12 lid 3)")
    @APIResponse(
            responseCode = "200",
            description = "De inwoner leest de nieuwe datum en waarom.",
            content = @Content(schema = @Schema(implementation = Item.class)))
    public Response extend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Schrijf op waarom.") @Valid MoreTime body) {
        return answer(weighing.extend(id, body.words().strip(), officers.current(), ifMatch));
    }

    private static Response answer(Weighing.Case weighed) {
        Item item = Item.of(weighed);
        return Response.ok(item)
                .header(HttpHeaders.ETAG, new Version(item.version()).etag())
                .build();
    }
}
