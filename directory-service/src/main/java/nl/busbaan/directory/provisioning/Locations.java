package nl.busbaan.directory.provisioning;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses of resources, as clients reach them through the gateway. */
@Singleton
class Locations {
    private final String gateway;

    Locations(@ConfigProperty(name = "busbaan.gateway-url") String gateway) {
        this.gateway = gateway.endsWith("/") ? gateway.substring(0, gateway.length() - 1) : gateway;
    }

    String of(String path) {
        return gateway + Scim.PATH + "/" + path;
    }

    String user(Object id) {
        return of("Users/" + id);
    }

    String group(Object id) {
        return of("Groups/" + id);
    }
}
