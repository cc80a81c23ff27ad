package nl.busbaan.directory.entry;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** 201 with a relative Location: the caller came through the gateway, whose address this service doesn't know. */
public final class Created {
    private Created() {}

    public static Response.ResponseBuilder at(String path) {
        // As a header, because Response.created() would make it absolute with this service's own address.
        return Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, path);
    }
}
