package nl.busbaan.directory.search;

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
    /** Key in the mapping's {@code _meta}. */
    static final String FINGERPRINT = "fingerprint";

    private static final String FILE = "/search/index.json";

    /** Tells whether an index was made by this definition, and its words by this knowledge of Dutch. */
    String fingerprint() {
        return HexFormat.of().formatHex(Sha256.of(read() + Dutch.fingerprint()));
    }

    /** Body of a create-index call. The fingerprint isn't in it: an index gets it when it holds everything. */
    String body() {
        return read();
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(IndexDefinition.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The resource %s can't be read.".formatted(FILE), e);
        }
    }
}
