package nl.busbaan.consent.rights;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/consent/v1/my-restriction")
@RolesAllowed(Roles.RESIDENT)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "inwoner")
public class MyRestrictionResource {
    private final Restricting restricting;
    private final Caller caller;

    MyRestrictionResource(Restricting restricting, Caller caller) {
        this.restricting = restricting;
        this.caller = caller;
    }

    @Schema(name = "RestrictionWish")
    record Wish(
            @NotNull(message = "Vul true of false in.") @Nullable @Schema(description = "Of alles moet rusten.")
            Boolean restricted) {}

    @Schema(name = "RestrictionStep")
    record Step(Instant at, boolean restricted) {}

    @Schema(name = "MyRestriction")
    record Item(
            @Schema(
                    description =
                            "Of uw gegevens nu rusten. Dan leest niemand ze, behalve als er gevaar is voor uw leven.")
            boolean restricted,

            @Schema(description = "Wat u eerder koos, nieuwste eerst.")
            List<Step> history) {

        static Item of(Restricting.Restriction restriction) {
            return new Item(
                    restriction.restricted(),
                    restriction.history().stream()
                            .map(event -> new Step(event.at(), event.restricted()))
                            .toList());
        }
    }

    @GET
    @Operation(operationId = "getMyRestriction", summary = "Of uw gegevens rusten")
    public Item get() {
        return Item.of(restricting.of(caller.account()));
    }

    @PUT
    @Operation(
            operationId = "putMyRestriction",
            summary = "Zet al uw gegevens stil, of laat ze weer lezen (AVG artikel 18)",
            description = "Het geldt meteen. U hoeft niet te zeggen waarom.")
    public Item put(@NotNull(message = "Vul true of false in.") @Valid Wish body) {
        return Item.of(restricting.change(caller.account(), Boolean.TRUE.equals(body.restricted())));
    }
}
