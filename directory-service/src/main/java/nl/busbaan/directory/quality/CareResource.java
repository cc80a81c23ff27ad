package nl.busbaan.directory.quality;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/directory/v1/entries/{id}")
@Consumes(MediaType.WILDCARD) // nothing here has a body
@Authenticated
@RunOnVirtualThread
@Tag(name = "Altijd actueel")
class CareResource {
    private final Cares cares;
    private final Views views;

    CareResource(Cares cares, Views views) {
        this.cares = cares;
        this.views = views;
    }

    @GET
    @Path("/care")
    @Operation(
            operationId = "getCare",
            summary = "Wie een vermelding bewaakt, en of er iets over gemeld is",
            description = "Wie bewaakt, staat er alleen voor wie collega's mag zien.")
    public CareView care(@PathParam("id") UUID id) {
        return cares.of(id);
    }

    @POST
    @Path("/views")
    @Operation(
            operationId = "countView",
            summary = "Tel dat deze vermelding bekeken is",
            description = "Er wordt per week geteld, zonder wie er keek.")
    public RestResponse<Void> view(@PathParam("id") UUID id) {
        views.count(cares.seen(id));
        return RestResponse.noContent();
    }
}
