package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Users and Groups over HTTP. SCIM describes itself (see {@link DiscoveryResource}), so it is in no OpenAPI document. */
@Path(Scim.PATH)
@Consumes(MediaType.WILDCARD)
@Produces({Scim.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@PermitAll // the token is asked by @Provisioned
@Provisioned
@RunOnVirtualThread
class ScimResource {
    private static final String TYPE = "/{type: Users|Groups}";

    private final Users users;
    private final Groups groups;
    private final Provisioner provisioner;

    ScimResource(Users users, Groups groups, Provisioner provisioner) {
        this.users = users;
        this.groups = groups;
        this.provisioner = provisioner;
    }

    /** Which attributes the answer shows. */
    public static final class Shown {
        @QueryParam("attributes")
        @Nullable
        String attributes;

        @QueryParam("excludedAttributes")
        @Nullable
        String excluded;

        Projection of(ResourceSchema schema) {
            return Projection.of(schema, Projection.listed(attributes), Projection.listed(excluded));
        }
    }

    /** Which resources the answer lists. */
    public static final class Wanted {
        @QueryParam("filter")
        @Nullable
        String filter;

        @QueryParam("sortBy")
        @Nullable
        String sortBy;

        @QueryParam("sortOrder")
        @Nullable
        String sortOrder;

        @QueryParam("startIndex")
        @Nullable
        String startIndex;

        @QueryParam("count")
        @Nullable
        String count;

        ListQuery.Asked asked(Shown shown) {
            return new ListQuery.Asked(
                    filter,
                    sortBy,
                    sortOrder,
                    startIndex,
                    count,
                    Projection.listed(shown.attributes),
                    Projection.listed(shown.excluded));
        }
    }

    @GET
    @Path(TYPE)
    @Operation(hidden = true)
    public Response list(@PathParam("type") String type, @BeanParam Wanted wanted, @BeanParam Shown shown) {
        return listed(resources(type), wanted.asked(shown));
    }

    @POST
    @Path(TYPE + "/.search")
    @Operation(hidden = true)
    public Response search(
            @PathParam("type") String type,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            byte @Nullable [] body) {
        return listed(resources(type), ListQuery.Asked.of(Scim.read(body, contentType)));
    }

    private Response listed(Resources resources, ListQuery.Asked asked) {
        ListQuery query = ListQuery.of(asked, resources.schema());
        return Response.ok(Scim.text(resources.list(provisioner.organisation(), query)), Scim.MEDIA_TYPE)
                .build();
    }

    @GET
    @Path(TYPE + "/{id}")
    @Operation(hidden = true)
    public Response get(
            @PathParam("type") String type,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @BeanParam Shown shown) {
        Resources resources = resources(type);
        Projection projection = shown.of(resources.schema());
        ObjectNode resource = resources.get(provisioner.organisation(), uuid(id), projection);
        String version = Versions.in(resource);
        return ifNoneMatch != null && Versions.names(ifNoneMatch, version)
                ? Response.notModified().header(HttpHeaders.ETAG, version).build()
                : answer(Response.ok(), resource, projection);
    }

    @POST
    @Path(TYPE)
    @Operation(hidden = true)
    public Response create(
            @PathParam("type") String type,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @BeanParam Shown shown,
            byte @Nullable [] body) {
        Resources resources = resources(type);
        Projection projection = shown.of(resources.schema());
        ObjectNode wanted = Incoming.resource(Scim.read(body, contentType), resources.schema());
        ObjectNode created = resources.create(provisioner.organisation(), wanted, projection);
        return answer(
                Response.status(201)
                        .header(
                                HttpHeaders.LOCATION,
                                created.path("meta").path("location").asText()),
                created,
                projection);
    }

    @PUT
    @Path(TYPE + "/{id}")
    @Operation(hidden = true)
    public Response replace(
            @PathParam("type") String type,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @BeanParam Shown shown,
            byte @Nullable [] body) {
        Resources resources = resources(type);
        Projection projection = shown.of(resources.schema());
        ObjectNode wanted = Incoming.resource(Scim.read(body, contentType), resources.schema());
        ObjectNode replaced = resources.replace(provisioner.organisation(), uuid(id), ifMatch, wanted, projection);
        return answer(Response.ok(), replaced, projection);
    }

    /** A group may have thousands of members, so its answer has a body only when asked for one (RFC 7644 section 3.5.2). */
    @PATCH
    @Path(TYPE + "/{id}")
    @Operation(hidden = true)
    public Response change(
            @PathParam("type") String type,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @BeanParam Shown shown,
            byte @Nullable [] body) {
        Resources resources = resources(type);
        boolean bodiless = type.equals("Groups") && shown.attributes == null;
        Projection asked = shown.of(resources.schema());
        Projection projection = bodiless ? Projection.versionOnly(resources.schema()) : asked;
        Patch patch = Patch.read(Scim.read(body, contentType), resources.schema());
        ObjectNode changed = resources.change(provisioner.organisation(), uuid(id), ifMatch, patch, projection);
        return bodiless
                ? Response.noContent()
                        .header(HttpHeaders.ETAG, Versions.in(changed))
                        .build()
                : answer(Response.ok(), changed, projection);
    }

    @DELETE
    @Path(TYPE + "/{id}")
    @Operation(hidden = true)
    public Response delete(
            @PathParam("type") String type,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        resources(type).delete(provisioner.organisation(), uuid(id), ifMatch);
        return Response.noContent().build();
    }

    private Resources resources(String type) {
        return type.equals("Users") ? users : groups;
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw ScimException.notFound();
        }
    }

    private static Response answer(Response.ResponseBuilder response, ObjectNode resource, Projection projection) {
        return response.type(Scim.MEDIA_TYPE)
                .header(HttpHeaders.ETAG, Versions.in(resource))
                .entity(Scim.text(projection.apply(resource)))
                .build();
    }
}
