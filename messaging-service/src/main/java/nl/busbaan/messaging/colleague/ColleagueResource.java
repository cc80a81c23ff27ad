package nl.busbaan.messaging.colleague;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/messaging/v1/colleagues")
@Tag(name = "Collega's")
class ColleagueResource {
    private final Persons persons;

    ColleagueResource(Persons persons) {
        this.persons = persons;
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @RolesAllowed(Roles.PROFESSIONAL)
    @Operation(summary = "Een collega: naam, team, organisatie en telefoon")
    public Person one(@PathParam("id") UUID id) {
        return persons.find(new ProfessionalId(id)).orElseThrow(ProblemException::notFound);
    }
}
