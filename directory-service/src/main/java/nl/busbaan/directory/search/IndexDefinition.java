package nl.busbaan.directory.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import nl.busbaan.directory.language.Dutch;
import nl.busbaan.platform.crypto.Sha256;

/** Settings and mapping of the index. What everyday words mean isn't in it: that is understood at each search. */
@ApplicationScoped
class IndexDefinition {
    private static final String FILE = "/search/index.json";

    private final ObjectMapper json;

    IndexDefinition(ObjectMapper json) {
        this.json = json;
    }

    /** Tells whether an index was made by this definition, and its words by this knowledge of Dutch. */
    String fingerprint() {
        return HexFormat.of().formatHex(Sha256.of(read() + Dutch.fingerprint()));
    }

    /** Body of a create-index call. */
    String body() throws IOException {
        ObjectNode body = (ObjectNode) json.readTree(read());
        ((ObjectNode) body.get("mappings")).putObject("_meta").put("fingerprint", fingerprint());
        return json.writeValueAsString(body);
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(IndexDefinition.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The resource %s can't be read.".formatted(FILE), e);
        }
    }
}
