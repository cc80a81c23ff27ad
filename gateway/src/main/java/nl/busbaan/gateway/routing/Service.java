package nl.busbaan.gateway.routing;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.busbaan.gateway.edge.CodePaths;

/** Which paths each service answers; they are the same here and there. */
enum Service {
    DIRECTORY("/directory/v1", "/hsds", "/scim/v2"),
    MESSAGING("/messaging/v1"),
    CONSENT("/consent/v1", "/access/v1", "/.well-known/authzen-configuration");

    /** Open to everybody, or guarded by the service in its own way; no session is used there. */
    private static final Pattern WITHOUT_SESSION = Pattern.compile(
            "/(hsds|scim/v2)(/.*)?|/[a-z]+/v1/openapi(\\.json|\\.yaml)?|/\\.well-known/authzen-configuration"
                    + "|/consent/v1/receipt-keys");

    private final List<String> prefixes;

    Service(String... prefixes) {
        this.prefixes = List.of(prefixes);
    }

    static Optional<Service> of(String path) {
        for (Service service : values()) {
            if (service.prefixes.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"))) {
                return Optional.of(service);
            }
        }
        return Optional.empty();
    }

    /** Provisioning brings a token of its own, which goes along as it came: the service alone knows it. */
    static boolean isProvisioning(String path) {
        return path.equals("/scim/v2") || path.startsWith("/scim/v2/");
    }

    static boolean isWithoutSession(String path) {
        return CodePaths.includes(path) || WITHOUT_SESSION.matcher(path).matches();
    }

    URI url(ServicesConfig config) {
        return switch (this) {
            case DIRECTORY -> config.directory();
            case MESSAGING -> config.messaging();
            case CONSENT -> config.consent();
        };
    }
}
