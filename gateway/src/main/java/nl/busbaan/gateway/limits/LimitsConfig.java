package nl.busbaan.gateway.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code busbaan.gateway.limits.*}. They count per replica. */
@ConfigMapping(prefix = "busbaan.gateway.limits")
interface LimitsConfig {

    /** All calls from one network address. Generous: a whole town hall may sit behind one. */
    Rate address();

    /** Calls of one session or bearer token. */
    Rate caller();

    /** Sign-ins begun from one network address; Keycloak itself guards passwords. */
    Rate signIn();

    /** Codes tried from one network address by people who aren't signed in. */
    Rate code();

    /** Largest body of an ordinary call. */
    @WithDefault("1M")
    MemorySize body();

    /** Largest import of the sociale kaart (a zip of CSV files). */
    @WithDefault("25M")
    MemorySize importBody();

    /**
     * A bucket of {@code burst} calls that refills at {@code perSecond}. Defaults are in application.properties.
     */
    interface Rate {
        int burst();

        int perSecond();
    }
}
