package nl.busbaan.devstack.product;

import java.util.Arrays;
import java.util.List;
import nl.busbaan.devstack.Obstacle;
import nl.busbaan.devstack.Profile;

/** The four services of the product, in the order in which they are started and shown. */
public enum Service {
    DIRECTORY("directory-service", "directory", 1),
    CONSENT("consent-service", "consent", 3),
    MESSAGING("messaging-service", "messaging", 2),
    GATEWAY("gateway", "gateway", 0);

    private final String module;
    private final String database;
    private final int portOffset;

    Service(String module, String database, int portOffset) {
        this.module = module;
        this.database = database;
        this.portOffset = portOffset;
    }

    /** The name of its folder, its process and its log. */
    public String module() {
        return module;
    }

    /** Its database, and the role that owns it. */
    public String database() {
        return database;
    }

    /** Services that encrypt keep the wrapped data keys apart. */
    public boolean hasKeys() {
        return this == MESSAGING || this == CONSENT;
    }

    public int port(Profile profile) {
        return profile.gatewayPort() + portOffset;
    }

    public String url(Profile profile) {
        return "http://127.0.0.1:" + port(profile);
    }

    /** By its name or the first part of it, as people type it. */
    public static Service named(String name) {
        return Arrays.stream(values())
                .filter(service -> service.module.equals(name) || service.database.equals(name))
                .findFirst()
                .orElseThrow(() -> new Obstacle(
                        "There is no service \"%s\". There are: %s.".formatted(name, String.join(", ", names()))));
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(Service::module).toList();
    }
}
