package nl.busbaan.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Settings and mapping of the index. What everyday words mean isn't in it: that is understood at each search. */
@ApplicationScoped
class IndexDefinition {
    /** Key in the mapping's {@code _meta}. */
    static final String NUMBER = "definition";

    /** Grows by one with each change of what the index holds: the file, the keys of words, or {@link IndexedEntry}. */
    private static final int CURRENT = 2;

    private static final String FILE = "/search/index.json";

    /**
     * An index with a lower one is built anew. One with a higher was made by a newer version of the product that runs beside this one:
     * were it built anew as well, the two would go on in turn.
     */
    int number() {
        return CURRENT;
    }

    /** Body of a create-index call. The number isn't in it: an index gets it when it holds everything. */
    String body() {
        try (InputStream in = Objects.requireNonNull(IndexDefinition.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The resource %s can't be read.".formatted(FILE), e);
        }
    }
}
