package nl.busbaan.messaging.inbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.busbaan.messaging.helprequest.HandoverSummary;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/messaging/v1")
@Tag(name = "Postvak")
@RunOnVirtualThread
@RolesAllowed(Roles.PROFESSIONAL)
class InboxResource {
    private final InboxViews views;

    InboxResource(InboxViews views) {
        this.views = views;
    }

    @GET
    @Path("/inbox")
    @Operation(summary = "Wat op mij wacht, per baan; wat het eerst moet, staat bovenaan")
    public Inbox inbox() {
        return views.inbox();
    }

    @GET
    @Path("/sent")
    @Operation(summary = "Wat ik verstuurde, nieuwste eerst, ook concepten")
    public Page<HandoverSummary> sent(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(value = 1, message = "Vraag er 1 tot 100.")
                    @Max(value = Page.MAX_LIMIT, message = "Vraag er 1 tot 100.")
                    int limit) {
        return views.sent(cursor, limit);
    }
}
