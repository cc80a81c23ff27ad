package nl.busbaan.consent.record;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.busbaan.consent.consent.ConsentId;
import nl.busbaan.consent.consent.Dossier;
import nl.busbaan.consent.consent.Dossiers;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/consent/v1/my-consents")
@RolesAllowed(Roles.RESIDENT)
@RunOnVirtualThread
@Tag(name = "inwoner")
public class ConsentRecordResource {
    private static final String JSON_LD = "application/ld+json";
    private static final String JWT = "application/jwt";

    private final Dossiers dossiers;
    private final ConsentRecords records;
    private final ReceiptKeys keys;
    private final Caller caller;

    ConsentRecordResource(Dossiers dossiers, ConsentRecords records, ReceiptKeys keys, Caller caller) {
        this.dossiers = dossiers;
        this.records = records;
        this.keys = keys;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/record")
    @Produces(JSON_LD)
    @Operation(
            operationId = "getMyConsentRecord",
            summary = "Alles wat is vastgelegd over een toestemming",
            description =
                    "Een record van ISO/IEC TS 27560:2023 in JSON-LD, met de termen van de Data Privacy Vocabulary.")
    @APIResponse(
            responseCode = "200",
            description = "Het record.",
            content = @Content(mediaType = JSON_LD, schema = @Schema(type = SchemaType.OBJECT)))
    public JsonNode record(@PathParam("id") UUID id) {
        return records.record(mine(id));
    }

    @GET
    @Path("/{id}/receipt")
    @Produces(JWT)
    @Operation(
            operationId = "getMyConsentReceipt",
            summary = "Een ondertekend bewijs van een toestemming, om te bewaren",
            description = "Een JWT (ES256). De inhoud is een ontvangstbewijs van ISO/IEC TS 27560:2023 in JSON-LD. "
                    + "Controleer het met een sleutel van /consent/v1/receipt-keys.")
    @APIResponse(
            responseCode = "200",
            description = "Het ondertekende bewijs.",
            content = @Content(mediaType = JWT, schema = @Schema(type = SchemaType.STRING)))
    public String receipt(@PathParam("id") UUID id) {
        return keys.sign(records.receipt(mine(id), UUID.randomUUID()).toString());
    }

    private Dossier mine(UUID id) {
        return dossiers.of(caller.account(), new ConsentId(id));
    }
}
