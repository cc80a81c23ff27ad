package nl.busbaan.consent.consent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
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

@Path("/consent/v1/my-consents")
@RolesAllowed(Roles.RESIDENT)
@RunOnVirtualThread
@Tag(name = "inwoner")
public class MyConsentsResource {
    static final String PATH = "/consent/v1/my-consents";

    private final Overview overview;
    private final Dossiers dossiers;
    private final Withdrawal withdrawal;
    private final Caller caller;

    MyConsentsResource(Overview overview, Dossiers dossiers, Withdrawal withdrawal, Caller caller) {
        this.overview = overview;
        this.dossiers = dossiers;
        this.withdrawal = withdrawal;
        this.caller = caller;
    }

    @Schema(name = "ConsentNotice", description = "Wat u las of hoorde voordat u koos, woord voor woord.")
    record NoticeView(
            String text,

            @Schema(description = "BCP 47, bijvoorbeeld nl.")
            String language,

            int version) {
        static @Nullable NoticeView of(@Nullable Notice notice) {
            return notice == null ? null : new NoticeView(notice.text(), notice.language(), notice.version());
        }
    }

    @Schema(name = "MyConsent")
    record Item(
            UUID id,
            long version,
            String sentence,
            Status status,
            SortedSet<String> kinds,
            String recipient,
            String purpose,
            LocalDate until,

            @Schema(description = "De eerste dag, als dit verdergaat na een toestemming die stopte.") @Nullable
            LocalDate begins,

            @Schema(description = "De organisatie die het vroeg en ervoor instaat.") @Nullable
            String controller,

            @Schema(description = "Alleen bij één toestemming, niet in de lijst.") @Nullable
            NoticeView notice,

            List<Step> history) {

        static Item of(Overview.Told told, @Nullable Notice notice, List<Step> history) {
            Consent consent = told.consent();
            Controller controller = consent.controller();
            return new Item(
                    consent.id().value(),
                    consent.version(),
                    told.sentence(),
                    Status.of(told.state()),
                    new TreeSet<>(consent.kinds()),
                    told.recipient(),
                    consent.purpose(),
                    consent.until(),
                    consent.continuation().map(Continuation::begins).orElse(null),
                    controller == null ? null : controller.name(),
                    NoticeView.of(notice),
                    history);
        }
    }

    @Schema(name = "MyConsents")
    record Items(List<Item> items) {}

    @GET
    @Operation(operationId = "listMyConsents", summary = "Wat u goed vond en wat niet, met de hele geschiedenis")
    public Items list() {
        return new Items(overview.of(caller.account()).stream()
                .map(told -> Item.of(told, null, dossiers.steps(told)))
                .toList());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getMyConsent", summary = "Eén toestemming")
    @APIResponse(
            responseCode = "200",
            description = "De toestemming.",
            content = @Content(schema = @Schema(implementation = Item.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawConsent", summary = "Stop met een toestemming. U hoeft niet te zeggen waarom.")
    @APIResponse(
            responseCode = "201",
            description = "Gestopt. Vanaf nu wordt dit niet meer getoond.",
            content = @Content(schema = @Schema(implementation = Item.class)))
    public Response withdraw(@PathParam("id") UUID id) {
        return switch (withdrawal.withdraw(new ConsentId(id), caller.account())) {
            case Withdrawal.Outcome.Done done -> answer(Response.created(URI.create(PATH + "/" + id)), id);
            case Withdrawal.Outcome.NothingToWithdraw _, Withdrawal.Outcome.SaidYesSince _ ->
                throw ProblemException.wrongState("Hier valt niets meer te stoppen: dit mag al niet (meer).");
        };
    }

    private Response answer(Response.ResponseBuilder builder, UUID id) {
        Overview.Told told = overview.of(caller.account(), new ConsentId(id));
        Item item = Item.of(told, dossiers.open(told).notice(), dossiers.steps(told));
        return builder.entity(item)
                .header(HttpHeaders.ETAG, new Version(item.version()).etag())
                .build();
    }
}
