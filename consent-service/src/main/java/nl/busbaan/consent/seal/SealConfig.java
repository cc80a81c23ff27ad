package nl.busbaan.consent.seal;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

@ConfigMapping(prefix = "busbaan.log")
interface SealConfig {
    /** Tink signature keyset that signs the heads. */
    Path keyFile();

    /** Where the newest heads are kept besides the topic; best on a disk that the database's administrator can't write. */
    Optional<Path> headsFile();
}
