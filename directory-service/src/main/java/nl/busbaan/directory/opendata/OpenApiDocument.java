package nl.busbaan.directory.opendata;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The document that describes {@code /hsds}, with this installation's address and licence. */
@ApplicationScoped
class OpenApiDocument {
    private final ObjectMapper json;
    private final OpenDataConfig config;
    private final URI gateway;

    OpenApiDocument(
            ObjectMapper json, OpenDataConfig config, @ConfigProperty(name = "busbaan.gateway-url") URI gateway) {
        this.json = json;
        this.config = config;
        this.gateway = gateway;
    }

    URI url() {
        return URI.create(root() + "/openapi.json");
    }

    /** Address of the open data, without a slash at its end. */
    String root() {
        String address = gateway.toString();
        return (address.endsWith("/") ? address.substring(0, address.length() - 1) : address) + "/hsds";
    }

    String text() {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/hsds/openapi.json"))) {
            ObjectNode document = (ObjectNode) json.readTree(in);
            document.putArray("servers").addObject().put("url", root());
            ((ObjectNode) document.path("info"))
                    .putObject("license")
                    .put("name", config.licence().title())
                    .put("url", config.licence().url().toString());
            return json.writeValueAsString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
