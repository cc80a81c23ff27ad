package nl.busbaan.devstack;

/**
 * Where a profile's servers answer.
 *
 * @param kafka host:port
 * @param elasticsearch host:port
 * @param realm the Keycloak realm, for {@code BUSBAAN_OIDC_URL}
 */
public record Endpoints(int postgresPort, String kafka, String elasticsearch, String realm) {
    static Endpoints of(Profile profile) {
        return new Endpoints(
                profile.postgresPort(),
                "127.0.0.1:" + profile.kafkaPort(),
                "127.0.0.1:" + profile.elasticsearchPort(),
                "http://127.0.0.1:%d/realms/busbaan".formatted(profile.keycloakPort()));
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgresPort, database);
    }
}
