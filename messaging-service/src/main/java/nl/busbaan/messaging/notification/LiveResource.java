package nl.busbaan.messaging.notification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.regex.Pattern;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/messaging/v1/live")
@Tag(name = "Live")
class LiveResource {
    private static final Pattern SEQUENCE = Pattern.compile("\\d{1,18}");

    private final LiveStream stream;
    private final Listener listener;

    LiveResource(LiveStream stream, Listener listener) {
        this.stream = stream;
        this.listener = listener;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RunOnVirtualThread
    @RolesAllowed({Roles.PROFESSIONAL, Roles.RESIDENT})
    @Operation(summary = "Meldingen dat er iets is veranderd: soort en id, nooit inhoud")
    public void live(
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @Context SseEventSink sink,
            @Context Sse sse,
            @Context HttpHeaders headers) {
        if (lastEventId != null && !SEQUENCE.matcher(lastEventId).matches()) {
            throw ProblemException.invalid(
                    Violation.inHeader("Last-Event-ID", "Stuur het id van de laatste melding mee, een getal."));
        }
        stream.run(
                listener.recipient(),
                listener.expiry(),
                lastEventId == null ? null : Long.valueOf(lastEventId),
                new LiveStream.Line(sink, sse));
    }
}
