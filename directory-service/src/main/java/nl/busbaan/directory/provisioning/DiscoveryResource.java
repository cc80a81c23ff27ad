package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What this server can do and how its resources look (RFC 7644 section 4), and a plain answer to what it can't. */
@Path(Scim.PATH)
@Consumes(MediaType.WILDCARD)
@Produces({Scim.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@PermitAll // the token is asked by @Provisioned
@Provisioned
@RunOnVirtualThread
class DiscoveryResource {
    private static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:";

    private final Schemas schemas;
    private final Locations locations;

    DiscoveryResource(Schemas schemas, Locations locations) {
        this.schemas = schemas;
        this.locations = locations;
    }

    @GET
    @Path("/ServiceProviderConfig")
    @Operation(hidden = true)
    public Response config() {
        ObjectNode config = Scim.object();
        config.putArray("schemas").add(CORE + "ServiceProviderConfig");
        config.putObject("patch").put("supported", true);
        config.putObject("bulk").put("supported", false).put("maxOperations", 0).put("maxPayloadSize", 0);
        config.putObject("filter").put("supported", true).put("maxResults", ListQuery.MOST);
        config.putObject("changePassword").put("supported", false);
        config.putObject("sort").put("supported", true);
        config.putObject("etag").put("supported", true);
        config.putArray("authenticationSchemes")
                .addObject()
                .put("type", "oauthbearertoken")
                .put("name", "Provisioning token")
                .put("description", "A token of the organisation, made by the administrator of the sociale kaart.")
                .put("specUri", "https://www.rfc-editor.org/info/rfc6750")
                .put("primary", true);
        config.set("meta", meta("ServiceProviderConfig", locations.of("ServiceProviderConfig")));
        return ok(config);
    }

    @GET
    @Path("/ResourceTypes")
    @Operation(hidden = true)
    public Response resourceTypes(@QueryParam("filter") @Nullable String filter) {
        return ok(list(filter, List.of(user(), group())));
    }

    @GET
    @Path("/ResourceTypes/{name}")
    @Operation(hidden = true)
    public Response resourceType(@PathParam("name") String name) {
        return switch (name) {
            case "User" -> ok(user());
            case "Group" -> ok(group());
            default -> throw ScimException.notFound();
        };
    }

    @GET
    @Path("/Schemas")
    @Operation(hidden = true)
    public Response schemas(@QueryParam("filter") @Nullable String filter) {
        return ok(list(filter, schemas.all().stream().map(this::described).toList()));
    }

    @GET
    @Path("/Schemas/{urn}")
    @Operation(hidden = true)
    public Response schema(@PathParam("urn") String urn) {
        return ok(described(schemas.document(urn).orElseThrow(ScimException::notFound)));
    }

    /** A token belongs to an organisation, not to one of its people (RFC 7644 section 3.11). */
    private static ScimException nobody() {
        return ScimException.of(501, "A provisioning token is of no person, so there is no /Me.");
    }

    @GET
    @Path("/Me")
    @Operation(hidden = true)
    public Response getMe() {
        throw nobody();
    }

    @POST
    @Path("/Me")
    @Operation(hidden = true)
    public Response createMe() {
        throw nobody();
    }

    @PUT
    @Path("/Me")
    @Operation(hidden = true)
    public Response replaceMe() {
        throw nobody();
    }

    @PATCH
    @Path("/Me")
    @Operation(hidden = true)
    public Response changeMe() {
        throw nobody();
    }

    @DELETE
    @Path("/Me")
    @Operation(hidden = true)
    public Response deleteMe() {
        throw nobody();
    }

    @POST
    @Path("/Bulk")
    @Operation(hidden = true)
    public Response bulk() {
        throw ScimException.of(501, "Send the operations one by one; bulk isn't supported.");
    }

    @POST
    @Path("/.search")
    @Operation(hidden = true)
    public Response searchEverything() {
        throw ScimException.of(501, "Search /Users/.search or /Groups/.search.");
    }

    private ObjectNode user() {
        ObjectNode type = type("User", "Users", "A professional of the organisation.", schemas.users());
        ArrayNode extensions = type.putArray("schemaExtensions");
        schemas.users()
                .extensions()
                .keySet()
                .forEach(urn -> extensions.addObject().put("schema", urn).put("required", false));
        return type;
    }

    private ObjectNode group() {
        return type("Group", "Groups", "A team of the organisation.", schemas.groups());
    }

    private ObjectNode type(String name, String endpoint, String description, ResourceSchema schema) {
        ObjectNode type = Scim.object();
        type.putArray("schemas").add(CORE + "ResourceType");
        type.put("id", name);
        type.put("name", name);
        type.put("endpoint", "/" + endpoint);
        type.put("description", description);
        type.put("schema", schema.urn());
        type.set("meta", meta("ResourceType", locations.of("ResourceTypes/" + name)));
        return type;
    }

    private ObjectNode described(JsonNode document) {
        ObjectNode schema = document.deepCopy();
        schema.set(
                "meta",
                meta("Schema", locations.of("Schemas/" + document.path("id").asText())));
        return schema;
    }

    private static ObjectNode meta(String type, String location) {
        return Scim.object().put("resourceType", type).put("location", location);
    }

    /** Filters aren't for these (RFC 7644 section 4). */
    private static ObjectNode list(@Nullable String filter, List<ObjectNode> all) {
        if (filter != null) {
            throw ScimException.of(403, "This list can't be filtered.");
        }
        ObjectNode list = Scim.object();
        list.putArray("schemas").add(Scim.LIST_RESPONSE);
        list.put("totalResults", all.size());
        list.put("startIndex", 1);
        list.put("itemsPerPage", all.size());
        list.putArray("Resources").addAll(all);
        return list;
    }

    private static Response ok(ObjectNode body) {
        return Response.ok(Scim.text(body), Scim.MEDIA_TYPE).build();
    }
}
