package nl.busbaan.platform.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.web.Version;

@Path("/sample/v1/greetings")
@RunOnVirtualThread
public class GreetingResource {
    @Inject
    Greetings greetings;

    public enum Tone {
        WARM,
        COLD
    }

    public record Line(@NotBlank(message = "Vul tekst in.") String text, Tone tone) {}

    public record NewGreeting(
            @NotBlank(message = "Vul een tekst in.") @Size(max = 20, message = "Gebruik hooguit 20 tekens.")
            String text,

            @NotNull(message = "Kies een toon.") Tone tone,
            LocalDate day,
            int times,
            List<@Valid Line> lines) {}

    @POST
    @RolesAllowed(Roles.PROFESSIONAL)
    public Response greet(@Valid @NotNull(message = "Stuur een groet.") NewGreeting body) {
        URI location = greetings.greet(body.text());
        return Response.created(location).build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PROFESSIONAL)
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid NewGreeting body) {
        Version.require(ifMatch, 1);
        return Response.noContent().build();
    }

    @POST
    @Path("/locked")
    @RolesAllowed(Roles.PROFESSIONAL)
    public Response lock(List<UUID> ids) {
        greetings.lock(ids);
        return Response.noContent().build();
    }

    @GET
    @Path("/raced")
    @PermitAll
    public String raced() {
        throw new IllegalStateException(
                "kanarie-in-een-uitzondering", new OptimisticLockException("kanarie-in-de-oorzaak"));
    }

    @GET
    @Path("/broken")
    @PermitAll
    public String broken() {
        throw new IllegalStateException("kanarie-in-een-uitzondering");
    }
}
