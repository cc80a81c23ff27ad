package nl.busbaan.consent.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/consent/v1/receipt-keys")
@Produces(ReceiptKeysResource.JWK_SET)
@PermitAll
@RunOnVirtualThread
@Tag(name = "inwoner")
public class ReceiptKeysResource {
    static final String JWK_SET = "application/jwk-set+json";

    private final ReceiptKeys keys;
    private final ObjectMapper json;

    ReceiptKeysResource(ReceiptKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    @GET
    @Operation(
            operationId = "getReceiptKeys",
            summary = "De sleutels waarmee iedereen een bewijs kan controleren",
            description = "Een JWK-set (RFC 7517), nieuwste eerst.")
    @APIResponse(
            responseCode = "200",
            description = "De openbare sleutels.",
            content = @Content(mediaType = JWK_SET, schema = @Schema(type = SchemaType.OBJECT)))
    public ObjectNode publicKeys() throws JsonProcessingException {
        ObjectNode set = json.createObjectNode();
        ArrayNode all = set.putArray("keys");
        for (String published : keys.published()) {
            json.readTree(published).path("keys").forEach(all::add);
        }
        return set;
    }
}
