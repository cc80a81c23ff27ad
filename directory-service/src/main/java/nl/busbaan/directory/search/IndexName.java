package nl.busbaan.directory.search;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Names of the index: everyone uses the alias, and each rebuild makes an index of its own behind it. */
@Singleton
class IndexName {
    private final String alias;

    IndexName(@ConfigProperty(name = "busbaan.index-prefix") Optional<String> prefix) {
        this.alias = prefix.orElse("") + "directory";
    }

    String alias() {
        return alias;
    }

    String fresh() {
        return alias + "-" + UUID.randomUUID();
    }

    /** Matches every name that {@link #fresh} gives, and possibly others. */
    String anyFresh() {
        return alias + "-*";
    }

    boolean isFresh(String index) {
        try {
            return index.startsWith(alias + "-")
                    && UUID.fromString(index.substring(alias.length() + 1)).version() > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
