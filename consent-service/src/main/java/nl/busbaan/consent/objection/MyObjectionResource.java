package nl.busbaan.consent.objection;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

@Path(MyObjectionResource.PATH)
@RolesAllowed(Roles.RESIDENT)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "inwoner")
public class MyObjectionResource {
    static final String PATH = "/consent/v1/my-objections";

    private final Objecting objecting;
    private final ObjectionSentences sentences;
    private final Caller caller;

    MyObjectionResource(Objecting objecting, ObjectionSentences sentences, Caller caller) {
        this.objecting = objecting;
        this.sentences = sentences;
        this.caller = caller;
    }

    @Schema(name = "NewObjection")
    record Wish(
            @NotNull(message = "Kies een organisatie.") UUID organisationId,

            @Schema(description = "Uw situatie, in uw eigen woorden.")
            @NotBlank(message = "Schrijf in uw eigen woorden waarom u dit niet wilt.")
            @NoCitizenNumber(message = NoCitizenNumber.TO_RESIDENT)
            @Size(max = 2000, message = "Gebruik hoogstens 2000 tekens.")
            String reason) {

        @Override
        public String toString() {
            return "NewObjection[…]";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MyObjection")
    record Item(
            UUID id,
            long version,
            String organisation,
            Objection.State state,

            @Schema(description = "Hoe het ermee staat, en wat dat betekent.")
            String sentence,

            @Schema(description = "Uw eigen woorden.") String reason,
            Instant madeAt,

            @Schema(description = "De laatste dag waarop de organisatie moet antwoorden (AVG artikel 12 lid 3).")
            LocalDate due,

            @Schema(description = "Of die dag voorbij is zonder antwoord.")
            boolean late,

            @Schema(description = "Waarom de organisatie meer tijd nodig heeft.") @Nullable
            String extension,

            @Schema(description = "Waarom de organisatie zo besloot.") @Nullable
            String answer,

            @Nullable Instant weighedAt) {

        @Override
        public String toString() {
            return "MyObjection[id=" + id + "]";
        }
    }

    @Schema(name = "ObjectionableOrganisation")
    record Organisation(UUID id, String name) {}

    @Schema(name = "MyObjections")
    record Items(
            List<Item> items,

            @Schema(description = "Organisaties die u helpen of iets van u lazen, en waar u nog geen bezwaar maakte.")
            List<Organisation> organisations) {}

    @GET
    @Operation(
            operationId = "listMyObjections",
            summary = "Uw bezwaren, en tegen wie u bezwaar kunt maken (AVG artikel 21)")
    public Items list() {
        Objecting.All all = objecting.of(caller.account());
        return new Items(
                all.objections().stream().map(this::item).toList(),
                all.organisations().stream()
                        .map(organisation -> new Organisation(organisation.id(), organisation.name()))
                        .toList());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getMyObjection", summary = "Eén bezwaar")
    @APIResponse(
            responseCode = "200",
            description = "Het bezwaar.",
            content = @Content(schema = @Schema(implementation = Item.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), objecting.one(caller.account(), id));
    }

    @POST
    @Operation(
            operationId = "object",
            summary = "Maak bezwaar tegen het gebruik van uw gegevens door één organisatie (AVG artikel 21)",
            description =
                    "Tot de organisatie antwoordt, staat alles van en naar haar stil. Dit is geen bezwaar tegen een besluit.")
    @APIResponse(
            responseCode = "201",
            description = "Het bezwaar geldt meteen.",
            content = @Content(schema = @Schema(implementation = Item.class)))
    public Response make(@NotNull(message = "Vul in wat u niet wilt.") @Valid Wish body) {
        Objecting.One made = objecting.make(
                caller.account(), body.organisationId(), body.reason().strip());
        return answer(Response.created(URI.create(PATH + "/" + made.objection().id())), made);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawObjection", summary = "Trek uw bezwaar in. U hoeft niet te zeggen waarom.")
    @APIResponse(
            responseCode = "201",
            description = "Ingetrokken. Het gebruik mag weer, zoals voor het bezwaar.",
            content = @Content(schema = @Schema(implementation = Item.class)))
    public Response takeBack(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(Response.created(URI.create(PATH + "/" + id)), objecting.takeBack(caller.account(), id, ifMatch));
    }

    private Response answer(Response.ResponseBuilder builder, Objecting.One one) {
        return builder.entity(item(one))
                .header(HttpHeaders.ETAG, new Version(one.objection().version()).etag())
                .build();
    }

    private Item item(Objecting.One one) {
        Objection objection = one.objection();
        return new Item(
                objection.id(),
                objection.version(),
                objection.organisationName(),
                objection.state(),
                sentences.of(objection, one.late()),
                one.spoken().reason(),
                objection.madeAt(),
                objection.due(),
                one.late(),
                one.spoken().extension(),
                one.spoken().outcome(),
                objection.weighedAt().orElse(null));
    }
}
