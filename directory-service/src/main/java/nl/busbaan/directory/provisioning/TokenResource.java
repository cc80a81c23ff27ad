package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path(ProvisioningTokenPath.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.DIRECTORY_ADMIN)
@RunOnVirtualThread
@Tag(name = "Koppelingen")
class TokenResource {
    private final TokenMaintenance maintenance;

    TokenResource(TokenMaintenance maintenance) {
        this.maintenance = maintenance;
    }

    /** @param expiresAt a year from now when absent; at most two years ahead */
    record NewToken(
            @NotBlank(message = "Geef de sleutel een naam.") @Size(max = 100, message = "Gebruik hooguit 100 tekens.")
            String label,

            @Nullable Instant expiresAt) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProvisioningToken")
    record View(
            ProvisioningTokenId id,
            String label,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt,
            @Nullable Instant revokedAt) {
        static View of(ProvisioningToken token) {
            return new View(
                    token.id(),
                    token.label(),
                    token.createdAt(),
                    token.expiresAt(),
                    token.lastUsedAt().orElse(null),
                    token.revokedAt().orElse(null));
        }
    }

    /** @param token the secret: shown here and never again */
    @Schema(name = "NewProvisioningToken")
    record MadeView(ProvisioningTokenId id, String label, Instant createdAt, Instant expiresAt, String token) {}

    @Schema(name = "ProvisioningTokens")
    record Listing(List<View> items) {}

    @GET
    @Operation(
            operationId = "listProvisioningTokens",
            summary = "Sleutels waarmee een organisatie haar mensen bijhoudt")
    public Listing list(@PathParam("organisation") OrganisationId organisation) {
        return new Listing(maintenance.of(organisation).stream().map(View::of).toList());
    }

    @POST
    @Operation(
            operationId = "makeProvisioningToken",
            summary = "Maak een sleutel",
            description = "Het antwoord is de enige plaats waar de sleutel zelf staat. Bewaar hem daar waar hij hoort.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MadeView.class)))
    public Response make(
            @PathParam("organisation") OrganisationId organisation,
            @NotNull(message = "Stuur een naam mee.") @Valid NewToken wanted) {
        TokenMaintenance.Made made = maintenance.make(organisation, wanted.label(), wanted.expiresAt());
        ProvisioningToken token = made.token();
        return Response.created(URI.create(ProvisioningTokenPath.of(organisation, token.id())))
                .entity(new MadeView(
                        token.id(),
                        token.label(),
                        token.createdAt(),
                        token.expiresAt(),
                        made.secret().text()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "revokeProvisioningToken",
            summary = "Trek een sleutel in",
            description = "Werkt meteen. Een versie is niet nodig: intrekken mag altijd, ook een tweede keer.")
    public RestResponse<Void> revoke(
            @PathParam("organisation") OrganisationId organisation, @PathParam("id") ProvisioningTokenId id) {
        maintenance.revoke(organisation, id);
        return RestResponse.noContent();
    }
}
