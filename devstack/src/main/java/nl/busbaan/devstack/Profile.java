package nl.busbaan.devstack;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Two complete stacks that never touch each other: one to use the product, one for the tests. {@code BUSBAAN_PORT_OFFSET} (0 to
 * 9,000; 0 when absent) moves all their ports up, so that several checkouts run side by side.
 */
public enum Profile {
    LOCAL(15432, 19092, 19093, 19200, 19300, 8180, 19000, 8080),
    TEST(25432, 29092, 29093, 29200, 29300, 8280, 29000, 18080);

    /** Above it, an offset would bring one profile's ports to another's. */
    static final int LARGEST_OFFSET = 9_000;

    private final int postgres;
    private final int kafka;
    private final int kafkaController;
    private final int elasticsearch;
    private final int elasticsearchTransport;
    private final int keycloak;
    private final int keycloakManagement;
    private final int gateway;

    Profile(
            int postgres,
            int kafka,
            int kafkaController,
            int elasticsearch,
            int elasticsearchTransport,
            int keycloak,
            int keycloakManagement,
            int gateway) {
        this.postgres = postgres;
        this.kafka = kafka;
        this.kafkaController = kafkaController;
        this.elasticsearch = elasticsearch;
        this.elasticsearchTransport = elasticsearchTransport;
        this.keycloak = keycloak;
        this.keycloakManagement = keycloakManagement;
        this.gateway = gateway;
    }

    /** The name of its folder in the state folder, and what the launcher calls it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    int postgresPort() {
        return postgres + Offset.VALUE;
    }

    int kafkaPort() {
        return kafka + Offset.VALUE;
    }

    int kafkaControllerPort() {
        return kafkaController + Offset.VALUE;
    }

    int elasticsearchPort() {
        return elasticsearch + Offset.VALUE;
    }

    int elasticsearchTransportPort() {
        return elasticsearchTransport + Offset.VALUE;
    }

    int keycloakPort() {
        return keycloak + Offset.VALUE;
    }

    int keycloakManagementPort() {
        return keycloakManagement + Offset.VALUE;
    }

    /** The gateway's port; the other services follow it. */
    public int gatewayPort() {
        return gateway + Offset.VALUE;
    }

    /** The gateway's port without offset, as it stands in the realm's file. */
    int usualGatewayPort() {
        return gateway;
    }

    /** Read once, at the first question for a port. */
    private static final class Offset {
        static final int VALUE = offset(System.getenv("BUSBAAN_PORT_OFFSET"));
    }

    static int offset(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return 0;
        }
        try {
            var offset = Integer.parseInt(text.strip());
            if (offset >= 0 && offset <= LARGEST_OFFSET) {
                return offset;
            }
        } catch (NumberFormatException e) {
            // Said below, in one sentence for both.
        }
        throw new Obstacle(
                "BUSBAAN_PORT_OFFSET is \"%s\"; make it a whole number from 0 to %d.".formatted(text, LARGEST_OFFSET));
    }
}
