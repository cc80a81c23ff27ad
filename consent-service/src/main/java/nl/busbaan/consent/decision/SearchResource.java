package nl.busbaan.consent.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The searches of AuthZEN Authorization API 1.0. Any content type is let in and checked by hand, as for evaluations. */
@Path("/access/v1/search")
@Authenticated
@RunOnVirtualThread
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "AuthZEN")
public class SearchResource {
    private final Searching searching;
    private final Askers askers;

    SearchResource(Searching searching, Askers askers) {
        this.searching = searching;
        this.askers = askers;
    }

    @Schema(name = "SearchPage")
    record NextPage(
            @JsonProperty("next_token") @Schema(description = "Leeg op de laatste pagina.")
            String nextToken) {}

    @Schema(name = "FoundEntity")
    record Entity(String type, String id) {}

    @Schema(name = "FoundEntities")
    record Entities(NextPage page, List<Entity> results) {}

    @Schema(name = "FoundAction")
    record Action(String name) {}

    @Schema(name = "FoundActions")
    record Actions(NextPage page, List<Action> results) {}

    @POST
    @Path("/subject")
    @Operation(
            operationId = "searchSubjects",
            summary = "Welke professionals mogen dit soort gegeven van deze inwoner lezen, voor dit doel?",
            description = "Alleen een pep vindt iets. Dit opent niets. Een pagina kan korter zijn dan gevraagd.")
    @APIResponse(
            responseCode = "200",
            description = "Wie het mogen.",
            content = @Content(schema = @Schema(implementation = Entities.class)))
    public Entities subjects(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = SchemaType.OBJECT)))
                    @Nullable
                    String body) {
        return entities(Target.SUBJECT, "professional", contentType, body);
    }

    @POST
    @Path("/resource")
    @Operation(
            operationId = "searchResources",
            summary = "Welke soorten gegevens van deze inwoner mag deze professional lezen, voor dit doel?",
            description = "Alleen een pep vindt iets. Dit opent niets.")
    @APIResponse(
            responseCode = "200",
            description = "Wat mag.",
            content = @Content(schema = @Schema(implementation = Entities.class)))
    public Entities resources(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = SchemaType.OBJECT)))
                    @Nullable
                    String body) {
        return entities(Target.RESOURCE, "case-data", contentType, body);
    }

    @POST
    @Path("/action")
    @Operation(
            operationId = "searchActions",
            summary = "Wat mag deze professional met dit soort gegeven van deze inwoner, voor dit doel?",
            description = "Alleen een pep vindt iets. Dit opent niets.")
    @APIResponse(
            responseCode = "200",
            description = "Wat mag.",
            content = @Content(schema = @Schema(implementation = Actions.class)))
    public Actions actions(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = SchemaType.OBJECT)))
                    @Nullable
                    String body) {
        Searching.Found found = found(Target.ACTION, contentType, body);
        return new Actions(
                new NextPage(found.next()),
                found.ids().stream().map(Action::new).toList());
    }

    private Entities entities(Target target, String type, @Nullable String contentType, @Nullable String body) {
        Searching.Found found = found(target, contentType, body);
        return new Entities(
                new NextPage(found.next()),
                found.ids().stream().map(id -> new Entity(type, id)).toList());
    }

    private Searching.Found found(Target target, @Nullable String contentType, @Nullable String body) {
        return searching.find(AuthZenSearch.read(target, contentType, body), askers.current());
    }
}
