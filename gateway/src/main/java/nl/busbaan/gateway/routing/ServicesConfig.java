package nl.busbaan.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** {@code busbaan.gateway.services.*}: where the services answer, and how long the gateway waits. */
@ConfigMapping(prefix = "busbaan.gateway.services")
interface ServicesConfig {
    URI directory();

    URI messaging();

    URI consent();

    @WithDefault("2S")
    Duration connectTimeout();

    /** Longest silence of a service within a call; a live stream breaks it with a heartbeat every 15 s. */
    @WithDefault("45S")
    Duration silenceTimeout();

    /** Connections to one service, live streams included. */
    @WithDefault("2000")
    int maxConnections();
}
