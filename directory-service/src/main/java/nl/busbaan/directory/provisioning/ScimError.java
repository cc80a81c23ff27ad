package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** An error as a SCIM client reads it (RFC 7644 section 3.12). */
record ScimError(int status, @Nullable String scimType, String detail) {
    private static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";

    /** For what is refused before SCIM comes to it: an unknown address, a wrong method. */
    static ScimError of(int status) {
        return new ScimError(
                status,
                null,
                switch (status) {
                    case 404 -> "There is nothing at this address.";
                    case 405 -> "This method isn't for this address.";
                    case 406 -> "The answer can only be " + Scim.MEDIA_TYPE + ".";
                    case 413 -> "The body is too large.";
                    default ->
                        status >= 500 ? "Something went wrong here; nothing was changed." : "The call is not right.";
                });
    }

    String body() {
        ObjectNode error = Scim.object();
        error.putArray("schemas").add(SCHEMA);
        if (scimType != null) {
            error.put("scimType", scimType);
        }
        error.put("detail", detail);
        // Text, as the RFC has it.
        error.put("status", Integer.toString(status));
        return Scim.text(error);
    }

    Response response() {
        return Response.status(status).type(Scim.MEDIA_TYPE).entity(body()).build();
    }
}
