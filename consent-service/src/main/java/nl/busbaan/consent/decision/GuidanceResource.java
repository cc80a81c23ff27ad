package nl.busbaan.consent.decision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/consent/v1/guidance")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PROFESSIONAL)
@RunOnVirtualThread
@Tag(name = "AVG-hulp")
public class GuidanceResource {
    private final Guide guide;
    private final Sentences sentences;
    private final Colleagues colleagues;
    private final Caller caller;

    GuidanceResource(Guide guide, Sentences sentences, Colleagues colleagues, Caller caller) {
        this.guide = guide;
        this.sentences = sentences;
        this.colleagues = colleagues;
        this.caller = caller;
    }

    @Schema(name = "GuidanceQuestion")
    record Question(
            @Nullable UUID receiverId,
            @Nullable UUID teamId,

            @Schema(description = "Een rol, waar die ook werkt; dan telt het strengste antwoord.")
            @Size(max = 60, message = "Deze rol kennen wij niet.")
            @Nullable
            String role,

            @NotBlank(message = "Kies een doel.") @Size(max = 60, message = "Gebruik hooguit 60 tekens.")
            String purpose,

            @Nullable UUID residentId,

            @Size(max = 50, message = "Vraag hoogstens 50 soorten gegevens.") @Nullable
            List<@NotNull(message = "Kies een soort gegeven.") String> kinds) {}

    @Schema(name = "Guidance")
    record Answers(List<Advice> items) {}

    @POST
    @Operation(
            operationId = "askGuidance",
            summary = "Wat mag u delen met deze collega, dit team of deze rol, en waarom",
            description = "Dit opent niets. Zonder kinds gaat het over alle soorten gegevens.")
    public Answers ask(@NotNull(message = "Stel een vraag.") @Valid Question question) {
        Colleague sender = colleagues.byAccount(caller.account()).orElseThrow(ProblemException::notFound);
        List<String> kinds = question.kinds();
        Guide.Query query = new Guide.Query(
                question.receiverId(),
                question.teamId(),
                question.role(),
                question.purpose(),
                question.residentId(),
                kinds == null ? List.of() : kinds);
        return new Answers(guide.advise(query, sender).stream()
                .map(verdict -> Advice.of(verdict, sentences))
                .toList());
    }
}
