package nl.busbaan.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one {@link Clock} of a service. Everything in the domain takes its time from here. */
class ClockProducer {

    /** @throws IllegalStateException when a clock file is set while the product is reachable from elsewhere than this machine */
    @Produces
    @Singleton
    Clock clock(
            @ConfigProperty(name = "busbaan.clock-file") Optional<Path> file,
            @ConfigProperty(name = "busbaan.gateway-url") URI gateway)
            throws UnknownHostException {
        if (file.isEmpty()) {
            return Clock.systemUTC();
        }
        if (!InetAddress.getByName(gateway.getHost()).isLoopbackAddress()) {
            throw new IllegalStateException(
                    "A movable clock (BUSBAAN_CLOCK_FILE=%s) is for this machine only, and the gateway's address is %s. Unset it."
                            .formatted(file.get(), gateway));
        }
        return new DomainClock(Clock.systemUTC(), file.get());
    }
}
