package nl.busbaan.consent.accesslog;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.officer.Officers;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * After a breach (datalek, AVG 33 and 34): whose data somebody could have taken away. Each for his own organisation: telling it is the
 * controller's duty, and not every controller has an FG here.
 */
@Path("/consent/v1/breach-reports")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DPO, Roles.PRIVACY_OFFICER})
@RunOnVirtualThread
@Tag(name = "register")
public class BreachResource {
    private final Breaches breaches;
    private final Officers officers;

    BreachResource(Breaches breaches, Officers officers) {
        this.breaches = breaches;
        this.officers = officers;
    }

    @Schema(name = "BreachQuestion")
    record Question(
            @Schema(description = "Alleen wat deze collega las.") @Nullable
            UUID colleagueId,

            @Schema(description = "Alleen wat in dit team is gelezen.") @Nullable
            UUID teamId,

            @NotNull(message = "Kies vanaf welke dag.") LocalDate from,
            @NotNull(message = "Kies tot en met welke dag.") LocalDate until) {}

    @Schema(name = "BreachReport")
    record Report(
            LocalDate from,
            LocalDate until,
            int residents,
            long times,

            @Schema(description = "Hoogstens 10.000; het aantal inwoners erboven telt ze allemaal.")
            List<Touched> items) {}

    /** The resident by his random number: who that is, is looked up only by who has to tell him. */
    @Schema(name = "BreachedResident")
    record Touched(UUID residentRef, List<String> kinds, long times, Instant first, Instant last) {}

    @POST
    @Operation(
            operationId = "reportBreach",
            summary = "Welke inwoners een datalek raakt, met wat er van hen is gelezen",
            description =
                    "Dit bewaart niets. Zonder collega en team gaat het over iedereen van je organisatie. De FG leest ook wat is"
                            + " gelezen bij organisaties die hier geen privacy officer of FG hebben.")
    public Report report(@NotNull(message = "Vul in waar het om gaat.") @Valid Question body) {
        return breaches.report(body, new Overseen(officers.supervision()));
    }
}
