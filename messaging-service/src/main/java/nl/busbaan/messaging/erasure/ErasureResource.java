package nl.busbaan.messaging.erasure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.busbaan.messaging.casefile.CaseDataReader;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/messaging/v1/erasures")
@Tag(name = "Mijn vraag")
@RolesAllowed(Roles.RESIDENT)
@RunOnVirtualThread
class ErasureResource {
    private final Erasures erasures;
    private final CaseDataReader caseData;

    ErasureResource(Erasures erasures, CaseDataReader caseData) {
        this.erasures = erasures;
        this.caseData = caseData;
    }

    @Schema(name = "KeptByLaw")
    record Kept(
            String kind,
            String kindName,

            @Schema(description = "Wie het opschreef, en dus moet bewaren.")
            String organisation,

            Instant recordedAt,

            @Schema(description = "De laatste dag dat het wordt bewaard.")
            LocalDate until,

            String law) {}

    @Schema(name = "ErasureProof")
    record View(
            UUID id,
            Instant erasedAt,

            @Schema(description = "Hoeveel vragen er zijn gewist.")
            int requests,

            @Schema(description = "Hoeveel gegevens er waren, ook die door de wet blijven.")
            int caseItems,

            @Schema(description = "Of de sleutel echt weg is: dan kan niemand nog lezen wat ermee versleuteld was.")
            boolean keyDestroyed,

            @Schema(description = "Wat er door de wet blijft. Niemand leest het in Busbaan.")
            List<Kept> kept) {}

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Het bewijs dat vragen, berichten en gegevens zijn gewist, voor wie het nummer heeft",
            description = "Het nummer komt van consent-service. Zolang hier nog niet is gewist, is het antwoord 404.")
    public View proof(@PathParam("id") UUID id) {
        Erasures.Proof proof = erasures.proof(id).orElseThrow(ProblemException::notFound);
        return new View(
                id,
                proof.erasure().erasedAt(),
                proof.erasure().requests(),
                proof.erasure().caseItems(),
                proof.keyGone(),
                proof.kept().stream()
                        .map(item -> new Kept(
                                item.kind(),
                                caseData.nameOf(item.kind()),
                                item.organisationName(),
                                item.recordedAt(),
                                item.keepUntil(),
                                item.law()))
                        .toList());
    }
}
