package nl.busbaan.consent.breakglass;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.colleague.RoleWords;
import nl.busbaan.consent.kind.CodeNames;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/consent/v1/my-break-glass")
@RolesAllowed(Roles.RESIDENT)
@RunOnVirtualThread
@Tag(name = "inwoner")
public class MyBreakGlassResource {
    private final Reviewing reviewing;
    private final Residents residents;
    private final CodeNames names;
    private final RoleWords roles;
    private final Texts texts;
    private final Caller caller;

    MyBreakGlassResource(
            Reviewing reviewing, Residents residents, CodeNames names, RoleWords roles, Texts texts, Caller caller) {
        this.reviewing = reviewing;
        this.residents = residents;
        this.names = names;
        this.roles = roles;
        this.texts = texts;
        this.caller = caller;
    }

    @Schema(name = "MyBreakGlass")
    record Item(
            UUID id,
            Instant at,

            @Schema(description = "Wie, wanneer en tot wanneer.")
            String sentence,

            @Schema(description = "In de woorden van wie opende.")
            String reason,

            @Schema(description = "Wat er is gelezen.") String read,

            @Schema(description = "Wat de toezichthouder ervan vond.")
            String review) {}

    @Schema(name = "MyBreakGlassItems")
    record Items(List<Item> items) {}

    @GET
    @Operation(operationId = "listMyBreakGlass", summary = "Wanneer iemand uw gegevens opende omdat er gevaar was")
    public Items list() {
        return new Items(reviewing.of(residents.ofAccount(caller.account()).id()).stream()
                .map(this::item)
                .toList());
    }

    private Item item(Reviewing.Opened opened) {
        Window window = opened.window();
        List<String> kinds = names.phrases(opened.kinds());
        String outcome = window.review().map(found -> found.name()).orElse("WAITING");
        return new Item(
                window.id(),
                window.openedAt(),
                texts.of(
                        "break-glass.opened",
                        texts.capitalised(roles.inSentence(window.roleName())),
                        window.organisationName(),
                        texts.moment(window.openedAt()),
                        texts.moment(window.closesAt())),
                opened.reason(),
                kinds.isEmpty()
                        ? texts.of("break-glass.read-nothing")
                        : texts.of("break-glass.read", texts.list(kinds)),
                texts.of("break-glass.review." + outcome));
    }
}
