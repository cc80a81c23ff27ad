package nl.busbaan.devstack;

import java.util.Locale;

/** Two complete stacks that never touch each other: one to use the product, one for the tests. */
public enum Profile {
    LOCAL(15432, 19092, 19093, 19200, 19300, 8180, 19000, 8080),
    TEST(25432, 29092, 29093, 29200, 29300, 8280, 29000, 18080);

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
        return postgres;
    }

    int kafkaPort() {
        return kafka;
    }

    int kafkaControllerPort() {
        return kafkaController;
    }

    int elasticsearchPort() {
        return elasticsearch;
    }

    int elasticsearchTransportPort() {
        return elasticsearchTransport;
    }

    int keycloakPort() {
        return keycloak;
    }

    int keycloakManagementPort() {
        return keycloakManagement;
    }

    /** The gateway's port; the other services follow it. */
    public int gatewayPort() {
        return gateway;
    }
}
