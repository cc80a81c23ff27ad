package nl.busbaan.directory.quality;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/directory/v1/me/reports")
@Consumes(MediaType.WILDCARD) // nothing here has a body
@Authenticated
@RunOnVirtualThread
@Tag(name = "Altijd actueel")
class MyReportResource {
    private final Reports reports;

    MyReportResource(Reports reports) {
        this.reports = reports;
    }

    @Schema(name = "MyReports")
    record Mine(List<ReportView> reports) {}

    @GET
    @Operation(operationId = "listMyReports", summary = "Wat ik meldde, met het antwoord")
    public Mine mine() {
        return new Mine(reports.mine());
    }
}
