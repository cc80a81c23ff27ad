package nl.busbaan.consent.breakglass;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.text.Sentence;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.NoCitizenNumber;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(BreakGlassResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PROFESSIONAL)
@RunOnVirtualThread
@Tag(name = "noodtoegang")
public class BreakGlassResource {
    static final String PATH = "/consent/v1/break-glass";

    private final Emergency emergency;
    private final Colleagues colleagues;
    private final Caller caller;

    BreakGlassResource(Emergency emergency, Colleagues colleagues, Caller caller) {
        this.emergency = emergency;
        this.colleagues = colleagues;
        this.caller = caller;
    }

    @OfSomebody
    @Schema(name = "NewBreakGlass")
    record Opening(
            @Schema(description = "Van wie, voor wie zijn nummer heeft.") @Nullable
            UUID residentId,

            @Schema(description = "Of een hulpvraag van hem, voor wie niet meedoet. Een van de twee is nodig.")
            @Nullable
            UUID helpRequestId,

            @Schema(description = "Minstens een zin: vier woorden, twintig tekens.")
            @NotBlank(message = "Schrijf op welk gevaar er is.")
            @Pattern(
                    regexp = Sentence.WHOLE,
                    message = "Schrijf minstens een hele zin: welk gevaar is er, en voor wie?")
            @NoCitizenNumber
            @Size(max = 1000, message = "Gebruik hoogstens 1000 tekens.")
            String reason,

            @Schema(description = "True: er is gevaar voor iemands leven.")
            @NotNull(message = "Noodtoegang is er alleen bij gevaar voor iemands leven.")
            @AssertTrue(message = "Noodtoegang is er alleen bij gevaar voor iemands leven.")
            Boolean dangerToLife,

            @Schema(description = "True: de inwoner kan nu zelf niet beslissen.")
            @NotNull(message = "Kan de inwoner zelf beslissen? Vraag het dan aan hem of haar.")
            @AssertTrue(message = "Kan de inwoner zelf beslissen? Vraag het dan aan hem of haar.")
            Boolean residentCannotDecide) {

        @Override
        public String toString() {
            return "NewBreakGlass[…]";
        }
    }

    @Schema(name = "BreakGlass")
    record Item(UUID id, Instant openedAt, Instant closesAt) {
        static Item of(Window window) {
            return new Item(window.id(), window.openedAt(), window.closesAt());
        }
    }

    @Schema(name = "BreakGlassWindows")
    record Items(List<Item> items) {}

    @POST
    @Operation(
            operationId = "breakGlass",
            summary = "Open gegevens bij gevaar voor iemands leven",
            description = "De inwoner en de FG horen het. De FG kijkt later terug.")
    @APIResponse(
            responseCode = "201",
            description = "De gegevens zijn voor u open tot closesAt.",
            content = @Content(schema = @Schema(implementation = Item.class)))
    public Response open(@NotNull(message = "Vul in waarom.") @Valid Opening body) {
        // Who came by a help request doesn't hear the number of its resident.
        String location = PATH
                + (body.residentId() == null
                        ? "?helpRequestId=" + body.helpRequestId()
                        : "?residentId=" + body.residentId());
        Window window = emergency.open(
                resident(body.residentId(), body.helpRequestId()), body.reason().strip(), colleague(), location);
        return Response.created(URI.create(location)).entity(Item.of(window)).build();
    }

    @GET
    @Operation(
            operationId = "listBreakGlass",
            summary = "Of uw noodtoegang bij deze inwoner nu open is",
            description = "Geef residentId, of helpRequestId: een hulpvraag van hem.")
    public Items current(
            @QueryParam("residentId") @Nullable UUID residentId,
            @QueryParam("helpRequestId") @Nullable UUID helpRequestId) {
        if (residentId == null && helpRequestId == null) {
            throw ProblemException.invalid(new Violation("residentId", "query", OfSomebody.NOBODY));
        }
        return new Items(emergency.current(resident(residentId, helpRequestId), colleague()).stream()
                .map(Item::of)
                .toList());
    }

    private ResidentId resident(@Nullable UUID resident, @Nullable UUID helpRequest) {
        return resident != null
                ? new ResidentId(resident)
                : emergency.residentOf(Objects.requireNonNull(helpRequest)).orElseThrow(ProblemException::notFound);
    }

    private Colleague colleague() {
        return colleagues.byAccount(caller.account()).orElseThrow(ProblemException::notFound);
    }
}
