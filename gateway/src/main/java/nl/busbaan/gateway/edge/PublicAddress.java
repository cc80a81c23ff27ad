package nl.busbaan.gateway.edge;

import io.vertx.core.net.HostAndPort;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people reach the product ({@code BUSBAAN_GATEWAY_URL}); no Host or forwarding header of a caller changes it. */
@Singleton
public class PublicAddress {
    private static final String LOOPBACK = "127.0.0.1";

    private final URI url;
    private final Set<String> origins;

    PublicAddress(@ConfigProperty(name = "busbaan.gateway-url") URI url) {
        if (url.getHost() == null || !Set.of("http", "https").contains(url.getScheme())) {
            throw new IllegalArgumentException(
                    "The gateway's address (%s) must be like https://busbaan.example.".formatted(url));
        }
        this.url = URI.create(url.getScheme() + "://" + url.getAuthority());
        // On one's own machine people type either name; both are that machine.
        this.origins = url.getHost().equals(LOOPBACK)
                ? Set.of(origin(), origin().replace(LOOPBACK, "localhost"))
                : Set.of(origin());
    }

    /** Scheme and authority, without a slash at the end. */
    public String origin() {
        return url.toString();
    }

    public boolean isOwnOrigin(String origin) {
        return origins.contains(origin);
    }

    public boolean isSecure() {
        return url.getScheme().equals("https");
    }

    public String scheme() {
        return url.getScheme();
    }

    String host() {
        return url.getHost();
    }

    boolean isLoopback() {
        return url.getHost().equals(LOOPBACK) || url.getHost().equals("localhost");
    }

    public String authority() {
        return url.getAuthority();
    }

    /** For the Host header; the scheme's own port is left out. */
    public HostAndPort hostAndPort() {
        int port = url.getPort() >= 0 ? url.getPort() : isSecure() ? 443 : 80;
        return HostAndPort.create(url.getHost(), port);
    }
}
