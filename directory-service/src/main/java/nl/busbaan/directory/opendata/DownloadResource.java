package nl.busbaan.directory.opendata;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The whole kaart in one file. */
@Path("/hsds")
@PermitAll
@RunOnVirtualThread
class DownloadResource {
    static final String ZIP = "application/zip";
    private static final String CSV = "text/csv; charset=utf-8; header=present";

    private final Downloads downloads;
    private final DataPackages packages;

    DownloadResource(Downloads downloads, DataPackages packages) {
        this.downloads = downloads;
        this.packages = packages;
    }

    @GET
    @Path("/services.csv")
    @Operation(hidden = true)
    public Response services() {
        return file(downloads::services, CSV, "services.csv");
    }

    @GET
    @Path("/organizations.csv")
    @Operation(hidden = true)
    public Response organizations() {
        return file(downloads::organizations, CSV, "organizations.csv");
    }

    @GET
    @Path("/datapackage.zip")
    @Operation(hidden = true)
    public Response dataPackage() {
        return file(packages::write, ZIP, "sociale-kaart-hsds.zip");
    }

    static Response file(StreamingOutput content, String type, String name) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .build();
    }
}
