package nl.busbaan.directory.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.busbaan.directory.hsds.HsdsRecord;
import nl.busbaan.platform.crypto.Sha256;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The standard's API. Its own document describes it, because its names follow other rules than those of our API. */
@Path("/hsds")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class HsdsResource {
    private static final String LINES = "application/x-ndjson";

    private final OpenData data;
    private final OpenApiDocument document;
    private final OpenDataConfig config;
    private final ObjectMapper json;

    HsdsResource(OpenData data, OpenApiDocument document, OpenDataConfig config, ObjectMapper json) {
        this.data = data;
        this.document = document;
        this.config = config;
        this.json = json;
    }

    /** @param openapi_url named as the standard names it */
    record About(String version, String profile, String openapi_url) {}

    @GET
    @Operation(hidden = true)
    public About about() {
        return new About("3.1", config.profile().toString(), document.url().toString());
    }

    @GET
    @Path("/openapi.json")
    @Operation(hidden = true)
    public String openapi() {
        return document.text();
    }

    @GET
    @Path("/{list}")
    @Operation(hidden = true)
    public Response list(@PathParam("list") String list, @Context UriInfo uri) {
        ListQuery query = ListQuery.read(kind(list), uri.getQueryParameters());
        return query.form().ndjson()
                ? Response.ok(data.lines(query), LINES).build()
                : Response.ok(data.page(query)).build();
    }

    /** The standard lets the same be asked with POST. */
    @POST
    @Path("/{list}")
    @Operation(hidden = true)
    public Response post(@PathParam("list") String list, @Context UriInfo uri) {
        return list(list, uri);
    }

    @GET
    @Path("/{list}/{id}")
    @Operation(hidden = true)
    public Response item(
            @PathParam("list") String list, @PathParam("id") String id, @Context UriInfo uri, @Context Request request)
            throws JsonProcessingException {
        ListKind kind = kind(list);
        UUID uuid = HsdsRecord.parse(id).orElseThrow(ProblemException::notFound);
        OpenData.Shown shown = data.item(kind, uuid, fullService(kind, uri)).orElseThrow(ProblemException::notFound);
        byte[] body = json.writeValueAsBytes(shown.content());
        EntityTag tag = new EntityTag(hash(body));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(body, MediaType.APPLICATION_JSON) : unchanged;
        return answer.tag(tag)
                .lastModified(Date.from(shown.modified().truncatedTo(ChronoUnit.SECONDS)))
                .build();
    }

    @OPTIONS
    @Path("/{any:.*}")
    @Operation(hidden = true)
    public Response preflight() {
        return Response.noContent().build();
    }

    private static ListKind kind(String list) {
        return ListKind.of(list).orElseThrow(ProblemException::notFound);
    }

    /** An item is always whole; the standard's {@code full} says so again, {@code full_service} adds an organisation's services. */
    private static boolean fullService(ListKind kind, UriInfo uri) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>(uri.getQueryParameters());
        List<Violation> unknown = parameters.keySet().stream()
                .filter(name -> !name.equals("full") && !(name.equals("full_service") && kind.takes(name)))
                .map(name -> new Violation(name, "query", "Hier kan deze parameter niet."))
                .toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.invalid(unknown);
        }
        return ListQuery.read(ListKind.ORGANIZATIONS, parameters).form().fullService();
    }

    private static String hash(byte[] body) {
        return HexFormat.of().formatHex(Sha256.of(body), 0, 16);
    }
}
