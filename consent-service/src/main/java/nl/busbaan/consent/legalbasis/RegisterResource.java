package nl.busbaan.consent.legalbasis;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.officer.Officers;
import nl.busbaan.platform.identity.Roles;
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
    private final Foreseeing foreseeing;
    private final Officers officers;

    RegisterResource(RegisterKeeping register, Foreseeing foreseeing, Officers officers) {
        this.register = register;
        this.foreseeing = foreseeing;
        this.officers = officers;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RegisterEntry")
    record Item(
            String id,

            @Schema(description = "Versie van de keuze van uw organisatie, voor If-Match; 0 = nog geen keuze.")
            long version,

            int entryVersion,
            List<String> fromTasks,
            List<String> toTasks,
            List<String> toRoleCategories,
            List<String> toRoles,
            Scope scope,
            List<String> purposes,
            List<String> kinds,
            Basis basis,
            String article,
            String explanation,
            String source,
            String proposedBy,
            LocalDate proposedOn,
            @Nullable String approvedBy,
            @Nullable LocalDate approvedOn,
            boolean active,

            @Schema(description = "Wordt uit geleverd: dit komt alleen aan met een voorstel waarover is beslist.")
            boolean onlyByProposal,

            @Schema(description = "Voorbeeld, niet juridisch getoetst.")
            boolean example,

            @Schema(description = "Het voorbeeld waarvoor uw organisatie deze regel in de plaats stelde.") @Nullable
            String replaces,

            List<Retention> retention,
            LocalDate validFrom,

            @Schema(description = "De laatste dag waarop de regel geldt; ontbreekt als er geen einde is.") @Nullable
            LocalDate validUntil) {

        static Item of(RegisterKeeping.Seen seen) {
            Entry e = seen.entry();
            Terms terms = e.terms();
            Entry.Approval approval = e.approval();
            return new Item(
                    e.id(),
                    seen.version(),
                    e.version(),
                    terms.fromTasks(),
                    terms.toTasks(),
                    terms.toRoleCategories(),
                    terms.toRoles(),
                    terms.scope(),
                    terms.purposes(),
                    terms.kinds(),
                    terms.basis(),
                    terms.article(),
                    terms.explanation(),
                    terms.source(),
                    e.proposal().by(),
                    e.proposal().on(),
                    approval == null ? null : approval.by(),
                    approval == null ? null : approval.on(),
                    seen.active(),
                    seen.onlyByProposal(),
                    e.example(),
                    e.replaces(),
                    terms.retention(),
                    terms.validFrom(),
                    terms.validUntil());
        }
    }

    @Schema(name = "RegisterEntries")
    record Items(List<Item> items) {}

    @Schema(name = "RegisterChoice")
    record Chosen(Instant at, boolean active) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RegisterEntryHistory")
    record Detail(
            Item entry,

            @Schema(description = "Alle versies, de nieuwste eerst, ook die nog moet beginnen.")
            List<Item> versions,

            @Schema(description = "Wanneer uw organisatie de regel aan of uit zette, het laatste eerst.")
            List<Chosen> choices,

            @Schema(description = "Het voorstel dat over deze regel loopt.") @Nullable
            UUID proposalId) {

        static Detail of(RegisterKeeping.History history) {
            RegisterKeeping.Seen seen = history.seen();
            return new Detail(
                    Item.of(seen),
                    history.versions().stream()
                            .map(version -> Item.of(new RegisterKeeping.Seen(version, seen.active(), seen.version())))
                            .toList(),
                    history.choices().stream()
                            .map(choice -> new Chosen(choice.chosenAt(), choice.active()))
                            .toList(),
                    history.proposal());
        }
    }

    @Schema(name = "Switch")
    record Switch(
            @NotNull(message = "Vul true of false in.") @Nullable
            Boolean active) {}

    @GET
    @RolesAllowed({
        Roles.PROFESSIONAL,
        Roles.PRIVACY_OFFICER,
        Roles.DPO,
        Roles.CONTROLLER,
        Roles.DIRECTORY_ADMIN,
        Roles.POLICY_MAKER
    })
    @Operation(operationId = "listRegister", summary = "Alle grondslagen, met wie ze voorstelde en goedkeurde")
    public Items list() {
        return new Items(register.list(officers.find()).stream().map(Item::of).toList());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.PROFESSIONAL,
        Roles.PRIVACY_OFFICER,
        Roles.DPO,
        Roles.CONTROLLER,
        Roles.DIRECTORY_ADMIN,
        Roles.POLICY_MAKER
    })
    @Operation(operationId = "getRegisterEntry", summary = "Eén grondslag, met alle versies en keuzes")
    public Detail get(@PathParam("id") String id) {
        return Detail.of(register.history(id, officers.find()));
    }

    @PUT
    @Path("/{id}/active")
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @Operation(
            operationId = "switchRegisterEntry",
            summary = "Zet een grondslag aan of uit voor uw eigen organisatie",
            description = "Wat uit wordt geleverd, komt alleen aan met een voorstel waarover is beslist: anders 409.")
    @APIResponse(
            responseCode = "200",
            description = "De grondslag zoals uw organisatie hem nu heeft.",
            content = @Content(schema = @Schema(implementation = Item.class)))
    public Response choose(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Vul true of false in.") @Valid Switch body) {
        RegisterKeeping.Seen seen =
                register.choose(id, Boolean.TRUE.equals(body.active()), officers.current(), ifMatch);
        return Response.ok(Item.of(seen))
                .header(HttpHeaders.ETAG, new Version(seen.version()).etag())
                .build();
    }

    @POST
    @Path("/{id}/active/effect")
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @Operation(
            operationId = "foreseeRegisterSwitch",
            summary = "Wat aan- of uitzetten zou veranderen, voordat u het doet",
            description = "Dit bewaart niets.")
    public Foreseeing.Foreseen foresee(
            @PathParam("id") String id, @NotNull(message = "Vul true of false in.") @Valid Switch body) {
        return foreseeing.ofSwitch(id, Boolean.TRUE.equals(body.active()), officers.current());
    }
}
