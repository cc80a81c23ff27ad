package nl.busbaan.directory.opendata;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** {@code busbaan.open-data.*}: what the municipality that keeps the kaart decides about its open data. */
@ConfigMapping(prefix = "busbaan.open-data")
interface OpenDataConfig {
    Licence licence();

    /** How long others may keep an answer. */
    @WithDefault("60S")
    Duration maxAge();

    /** In which the municipality lies: the standard wants it in every address. */
    @WithDefault("Noord-Holland")
    String province();

    /** Where the standard is described. */
    @WithDefault("https://docs.openreferral.org/en/v3.1.1/")
    URI profile();

    /** Under which others may use the data. */
    interface Licence {
        /** As Open Definition names it. */
        @WithDefault("CC0-1.0")
        String name();

        @WithDefault("Creative Commons Zero 1.0 (CC0)")
        String title();

        @WithDefault("https://creativecommons.org/publicdomain/zero/1.0/deed.nl")
        URI url();
    }
}
