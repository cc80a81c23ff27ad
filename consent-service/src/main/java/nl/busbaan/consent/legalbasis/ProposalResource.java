package nl.busbaan.consent.legalbasis;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.officer.Officer;
import nl.busbaan.consent.officer.Officers;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.NoCitizenNumber;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.ProblemType;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(ProposalResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "register")
public class ProposalResource {
    static final String PATH = "/consent/v1/register-proposals";

    private final Proposing proposing;
    private final Foreseeing foreseeing;
    private final Officers officers;
    private final Caller caller;

    ProposalResource(Proposing proposing, Foreseeing foreseeing, Officers officers, Caller caller) {
        this.proposing = proposing;
        this.foreseeing = foreseeing;
        this.officers = officers;
        this.caller = caller;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RegisterProposal")
    record Item(
            UUID id,
            long version,
            Stage.Name status,

            @Schema(description = "De regel van jullie organisatie die een nieuwe versie krijgt.") @Nullable
            String entryId,

            @Schema(description = "Het voorbeeld dat jullie organisatie overneemt of aanpast.") @Nullable
            String replaces,

            Terms terms,
            List<Step> steps) {

        static Item of(Proposal proposal) {
            return new Item(
                    proposal.id(),
                    proposal.version(),
                    proposal.stage().name(),
                    proposal.about().entry(),
                    proposal.about().replaces(),
                    proposal.terms(),
                    proposal.steps());
        }
    }

    @Schema(name = "RegisterProposals")
    record Items(List<Item> items) {}

    @Schema(name = "ProposalAdvice")
    record AdviceGiven(
            @NotNull(message = "Kies wat je vindt.") Step.Advice advice,

            @NotBlank(message = "Schrijf op waarom.")
            @NoCitizenNumber
            @Size(max = 2000, message = "Gebruik hoogstens 2000 tekens.")
            String words) {}

    @Schema(name = "ProposalDecision")
    record Decided(
            @NotNull(message = "Kies goedkeuren of teruggeven.")
            Outcome outcome,

            @NoCitizenNumber @Size(max = 2000, message = "Gebruik hoogstens 2000 tekens.") @Nullable
            String words) {}

    enum Outcome {
        APPROVE,
        RETURN
    }

    @GET
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.DPO, Roles.CONTROLLER})
    @Operation(operationId = "listRegisterProposals", summary = "De voorstellen voor het register van uw organisatie")
    public Items list(@QueryParam("closed") @DefaultValue("false") boolean closed) {
        return new Items(proposing.list(officers.current(), !closed).stream()
                .map(Item::of)
                .toList());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.DPO, Roles.CONTROLLER})
    @Operation(operationId = "getRegisterProposal", summary = "Eén voorstel, met wat ieder ervan vond")
    @APIResponse(
            responseCode = "200",
            description = "Het voorstel.",
            content = @Content(schema = @Schema(implementation = Item.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), proposing.one(id, officers.current()));
    }

    @GET
    @Path("/{id}/effect")
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.DPO, Roles.CONTROLLER})
    @Operation(
            operationId = "getRegisterProposalEffect",
            summary = "Wat dit voorstel zou veranderen aan de beslissingen van de laatste weken")
    public Foreseeing.Foreseen effect(@PathParam("id") UUID id) {
        return foreseeing.of(id, officers.current(), caller.has(Roles.DPO));
    }

    @POST
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @Operation(operationId = "proposeRegisterEntry", summary = "Stel een nieuwe regel of een nieuwe versie voor")
    @APIResponse(
            responseCode = "201",
            description = "Het voorstel ligt bij de FG.",
            content = @Content(schema = @Schema(implementation = Item.class)))
    public Response propose(@NotNull(message = "Vul het voorstel in.") @Valid NewProposal body) {
        Proposal proposal = proposing.propose(body.draft(), officers.current());
        return answer(Response.created(URI.create(PATH + "/" + proposal.id())), proposal);
    }

    @POST
    @Path("/effect")
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @Operation(
            operationId = "foreseeRegisterProposal",
            summary = "Wat een voorstel zou veranderen, voordat u het doet",
            description = "Dit bewaart niets.")
    public Foreseeing.Foreseen foresee(@NotNull(message = "Vul het voorstel in.") @Valid NewProposal body) {
        return foreseeing.of(body.draft(), officers.current(), false);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @Operation(operationId = "proposeRegisterEntryAgain", summary = "Pas een voorstel aan dat terugkwam")
    @APIResponse(
            responseCode = "200",
            description = "Het voorstel ligt weer bij de FG.",
            content = @Content(schema = @Schema(implementation = Item.class)))
    public Response again(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Vul het voorstel in.") @Valid NewProposal body) {
        return answer(Response.ok(), proposing.proposeAgain(id, body.draft(), officers.current(), ifMatch));
    }

    @POST
    @Path("/{id}/advice")
    @RolesAllowed(Roles.DPO)
    @Operation(
            operationId = "adviseOnRegisterProposal",
            summary = "Geef als FG advies",
            description = "De organisatie beslist; de FG adviseert en houdt toezicht.")
    @APIResponse(
            responseCode = "200",
            description = "Het voorstel ligt bij wie beslist.",
            content = @Content(schema = @Schema(implementation = Item.class)))
    public Response advise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Vul het advies in.") @Valid AdviceGiven body) {
        return answer(Response.ok(), proposing.advise(id, body.advice(), body.words(), officers.current(), ifMatch));
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed(Roles.CONTROLLER)
    @Operation(
            operationId = "decideOnRegisterProposal",
            summary = "Beslis namens de organisatie",
            description = "Niemand beslist over zijn eigen voorstel of advies. De FG beslist nooit.")
    @APIResponse(
            responseCode = "200",
            description = "Goedgekeurd, of terug bij de privacy officer.",
            content = @Content(schema = @Schema(implementation = Item.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Vul het besluit in.") @Valid Decided body) {
        boolean approve = body.outcome() == Outcome.APPROVE;
        String words = body.words();
        if (!approve && (words == null || words.isBlank())) {
            throw ProblemException.invalid(Violation.inBody("words", "Schrijf op wat er anders moet."));
        }
        return answer(Response.ok(), proposing.decide(id, approve, words, decider(), ifMatch));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @Operation(operationId = "withdrawRegisterProposal", summary = "Trek een voorstel in")
    @APIResponse(
            responseCode = "200",
            description = "Ingetrokken.",
            content = @Content(schema = @Schema(implementation = Item.class)))
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(Response.ok(), proposing.withdraw(id, officers.current(), ifMatch));
    }

    /** AVG 38(6): the FG has no task that conflicts with his supervision, whatever other role his account has. */
    private Officer decider() {
        if (caller.has(Roles.DPO)) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "De FG beslist nooit. Hij adviseert en houdt toezicht.");
        }
        return officers.current();
    }

    private static Response answer(Response.ResponseBuilder builder, Proposal proposal) {
        return builder.entity(Item.of(proposal))
                .header(HttpHeaders.ETAG, new Version(proposal.version()).etag())
                .build();
    }
}
