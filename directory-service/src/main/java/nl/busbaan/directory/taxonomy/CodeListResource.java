package nl.busbaan.directory.taxonomy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code list} is roles, life-domains, life-events or areas. */
@Path(CodeListMaintenance.PATH + "/{list}")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.DIRECTORY_ADMIN)
@RunOnVirtualThread
@Tag(name = "Codelijsten")
class CodeListResource {
    private static final String LISTS = "De lijsten: roles, life-domains, life-events en areas.";

    private final CodeListMaintenance maintenance;

    CodeListResource(CodeListMaintenance maintenance) {
        this.maintenance = maintenance;
    }

    @Schema(name = "ListedCodes")
    record Listing(List<CodeView> items) {}

    @GET
    @Operation(
            operationId = "listCodes",
            summary = "Een codelijst, met hoeveel vermeldingen elke code gebruiken",
            description = LISTS)
    public Listing all(@PathParam("list") String list) {
        return new Listing(maintenance.all(named(list)));
    }

    @POST
    @Operation(operationId = "addCode", summary = "Voeg een code toe aan een lijst", description = LISTS)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CodeView.class)))
    public Response add(
            @PathParam("list") String list, @NotNull(message = "Stuur een code mee.") @Valid CodeInput input) {
        ListName name = named(list);
        CodeView added = maintenance.add(name, input);
        return answer(
                Response.created(URI.create(CodeListMaintenance.PATH + "/" + name.slug() + "/" + added.code())), added);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getCode", summary = "Een code van een lijst", description = LISTS)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CodeView.class)))
    public Response get(@PathParam("list") String list, @PathParam("code") String code) {
        return answer(Response.ok(), maintenance.get(named(list), code));
    }

    @PUT
    @Path("/{code}")
    @Operation(
            operationId = "changeCode",
            summary = "Wijzig hoe een code heet, en de alledaagse woorden ervoor",
            description = "De code zelf verandert nooit. De nieuwe naam staat meteen bij alles wat de code gebruikt. "
                    + LISTS)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CodeView.class)))
    public Response change(
            @PathParam("list") String list,
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Stuur een code mee.") @Valid CodeInput input) {
        return answer(Response.ok(), maintenance.change(named(list), code, ifMatch, input));
    }

    @DELETE
    @Path("/{code}")
    @Operation(
            operationId = "removeCode",
            summary = "Verwijder een code die niemand gebruikt",
            description =
                    "Gebruiken vermeldingen de code nog, dan zegt het antwoord (409) hoeveel en welke soort. " + LISTS)
    public RestResponse<Void> remove(
            @PathParam("list") String list,
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        maintenance.remove(named(list), code, ifMatch);
        return RestResponse.noContent();
    }

    private static ListName named(String slug) {
        return Arrays.stream(ListName.values())
                .filter(list -> list != ListName.SYNONYMS && list.slug().equals(slug))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private static Response answer(Response.ResponseBuilder response, CodeView code) {
        return response.entity(code)
                .header(HttpHeaders.ETAG, new Version(code.version()).etag())
                .build();
    }
}
