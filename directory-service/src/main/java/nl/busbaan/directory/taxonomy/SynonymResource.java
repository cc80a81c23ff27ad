package nl.busbaan.directory.taxonomy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.Objects;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.web.Cursor;
import nl.busbaan.platform.web.Page;
import nl.busbaan.platform.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path(SynonymMaintenance.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.DIRECTORY_ADMIN)
@RunOnVirtualThread
@Tag(name = "Codelijsten")
class SynonymResource {
    private static final int USUAL_LIMIT = 50;
    private static final String CSV = "text/csv; charset=utf-8; header=present";

    private final SynonymMaintenance maintenance;
    private final SynonymViews views;
    private final SynonymFile file;

    SynonymResource(SynonymMaintenance maintenance, SynonymViews views, SynonymFile file) {
        this.maintenance = maintenance;
        this.views = views;
        this.file = file;
    }

    /** @param text words of the rule or its owner; all rules when absent */
    @Schema(name = "SynonymSearch")
    record SearchInput(
            @Nullable @Size(max = 100, message = "Gebruik hooguit 100 tekens.")
            String text,

            @Nullable @Size(max = 200, message = "Gebruik hooguit 200 tekens.")
            String cursor,

            @Nullable
            @Min(value = 1, message = "Vraag 1 tot 100 regels.")
            @Max(value = 100, message = "Vraag 1 tot 100 regels.")
            Integer limit) {
        @Override
        public String toString() {
            return "SynonymSearch[…]";
        }
    }

    @POST
    @Path("/search")
    @Operation(
            operationId = "findSynonyms",
            summary = "Zoekwoorden: wat mensen zeggen en de officiële woorden daarvoor",
            description =
                    "In hun volgorde. Met text alleen die waar deze woorden in staan. Met limit hooguit zoveel per keer.")
    public Page<SynonymView> find(@NotNull(message = "Stuur een zoekvraag mee.") @Valid SearchInput input) {
        return views.page(
                Objects.requireNonNullElse(input.text(), ""),
                input.cursor() == null ? null : Cursor.decode(input.cursor(), 2),
                Objects.requireNonNullElse(input.limit(), USUAL_LIMIT));
    }

    @GET
    @Path("/file")
    @Operation(
            operationId = "downloadSynonyms",
            summary = "De zoekwoorden als synonyms.csv",
            description = "Wie dit bestand inleest, verandert niets.")
    @APIResponse(
            responseCode = "200",
            description = "CSV met de kolommen everyday, official en owner; een | scheidt woorden.",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response download() {
        return Response.ok(file.text(), CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"synonyms.csv\"")
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSynonym", summary = "Een zoekwoord")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SynonymView.class)))
    public Response get(@PathParam("id") SynonymId id) {
        return answer(Response.ok(), maintenance.get(id));
    }

    @POST
    @Operation(operationId = "addSynonym", summary = "Voeg een zoekwoord toe")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SynonymView.class)))
    public Response add(@NotNull(message = "Stuur een zoekwoord mee.") @Valid SynonymDetails details) {
        Synonym added = maintenance.add(details);
        return answer(Response.created(URI.create(SynonymMaintenance.PATH + "/" + added.id())), added);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeSynonym", summary = "Wijzig een zoekwoord")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SynonymView.class)))
    public Response change(
            @PathParam("id") SynonymId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Stuur een zoekwoord mee.") @Valid SynonymDetails details) {
        return answer(Response.ok(), maintenance.change(id, ifMatch, details));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeSynonym", summary = "Verwijder een zoekwoord")
    public RestResponse<Void> remove(
            @PathParam("id") SynonymId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        maintenance.remove(id, ifMatch);
        return RestResponse.noContent();
    }

    private Response answer(Response.ResponseBuilder response, Synonym rule) {
        return response.entity(views.of(rule))
                .header(HttpHeaders.ETAG, new Version(rule.version()).etag())
                .build();
    }
}
