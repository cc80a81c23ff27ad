package nl.busbaan.directory.favourite;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import nl.busbaan.directory.professional.ProfessionalId;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/directory/v1/me")
@Consumes(MediaType.WILDCARD) // nothing here has a body
@RolesAllowed(Roles.PROFESSIONAL)
@RunOnVirtualThread
@Tag(name = "Mijn pagina")
class OwnColleaguesResource {
    private final OwnLists lists;
    private final OwnColleagues colleagues;

    OwnColleaguesResource(OwnLists lists, OwnColleagues colleagues) {
        this.lists = lists;
        this.colleagues = colleagues;
    }

    @GET
    @Path("/colleagues")
    @Operation(operationId = "listOwnColleagues", summary = "Mijn favorieten, wie ik pas sprak, en mijn team")
    public OwnColleagues.Lists list() {
        return colleagues.lists();
    }

    @PUT
    @Path("/favourites/{id}")
    @Operation(operationId = "keepFavourite", summary = "Zet een collega bij mijn favorieten")
    public RestResponse<Void> keep(@PathParam("id") ProfessionalId id) {
        lists.keep(id);
        return RestResponse.noContent();
    }

    @DELETE
    @Path("/favourites/{id}")
    @Operation(operationId = "removeFavourite", summary = "Haal een collega uit mijn favorieten")
    public RestResponse<Void> letGo(@PathParam("id") ProfessionalId id) {
        lists.letGo(id);
        return RestResponse.noContent();
    }

    @PUT
    @Path("/recent-contacts/{id}")
    @Operation(
            operationId = "rememberContact",
            summary = "Onthoud dat ik deze collega sprak",
            description = "Alleen voor mijn eigen lijst; van ieder account blijven de laatste twaalf.")
    public RestResponse<Void> contacted(@PathParam("id") ProfessionalId id) {
        lists.contacted(id);
        return RestResponse.noContent();
    }
}
