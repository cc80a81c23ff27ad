package nl.busbaan.consent.legalbasis;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/consent/v1/register")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "register")
public class RegisterResource {
    private final RegisterKeeping register;
    private final Caller caller;

    RegisterResource(RegisterKeeping register, Caller caller) {
        this.register = register;
        this.caller = caller;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RegisterEntry")
    record Item(
            String id,

            @Schema(description = "Versie van de keuze van uw organisatie, voor If-Match; 0 = nog geen keuze.")
            long version,

            int entryVersion,
            SortedSet<String> fromTasks,
            SortedSet<String> toTasks,
            SortedSet<String> toRoleCategories,
            SortedSet<String> toRoles,
            Scope scope,
            SortedSet<String> purposes,
            SortedSet<String> kinds,
            Basis basis,
            String article,
            String explanation,
            String source,
            String proposedBy,
            LocalDate proposedOn,
            @Nullable String approvedBy,
            @Nullable LocalDate approvedOn,
            boolean active,

            @Schema(description = "Voorbeeld, niet juridisch getoetst.")
            boolean example) {

        static Item of(RegisterKeeping.Seen seen) {
            Entry e = seen.entry();
            Entry.Approval approval = e.approval();
            return new Item(
                    e.id(),
                    seen.version(),
                    e.version(),
                    new TreeSet<>(e.fromTasks()),
                    new TreeSet<>(e.toTasks()),
                    new TreeSet<>(e.toCategories()),
                    new TreeSet<>(e.toRoles()),
                    e.scope(),
                    new TreeSet<>(e.purposes()),
                    new TreeSet<>(e.kinds()),
                    e.basis(),
                    e.article(),
                    e.explanation(),
                    e.source(),
                    e.proposal().by(),
                    e.proposal().on(),
                    approval == null ? null : approval.by(),
                    approval == null ? null : approval.on(),
                    seen.active(),
                    e.example());
        }
    }

    @Schema(name = "RegisterEntries")
    record Items(List<Item> items) {}

    record Switch(
            @NotNull(message = "Vul true of false in.") @Nullable
            Boolean active) {}

    @GET
    @RolesAllowed({Roles.PROFESSIONAL, Roles.PRIVACY_OFFICER, Roles.DPO, Roles.DIRECTORY_ADMIN, Roles.POLICY_MAKER})
    @Operation(operationId = "listRegister", summary = "Alle grondslagen, met wie ze voorstelde en goedkeurde")
    public Items list() {
        Optional<String> officer = caller.has(Roles.PRIVACY_OFFICER) ? caller.verifiedEmail() : Optional.empty();
        return new Items(register.list(officer).stream().map(Item::of).toList());
    }

    @PUT
    @Path("/{id}/active")
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @Operation(operationId = "switchRegisterEntry", summary = "Zet een grondslag aan of uit voor uw eigen organisatie")
    @APIResponse(
            responseCode = "200",
            description = "De grondslag zoals uw organisatie hem nu heeft.",
            content = @Content(schema = @Schema(implementation = Item.class)))
    public Response choose(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Vul true of false in.") @Valid Switch body) {
        String email = caller.verifiedEmail().orElseThrow(ProblemException::notFound);
        RegisterKeeping.Seen seen =
                register.choose(id, Boolean.TRUE.equals(body.active()), email, caller.account(), ifMatch);
        return Response.ok(Item.of(seen))
                .header(HttpHeaders.ETAG, new Version(seen.version()).etag())
                .build();
    }
}
