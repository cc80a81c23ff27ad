package nl.busbaan.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Ends sessions at Keycloak from server to server, with the refresh token. The browser has no part in it, so that one POST signs
 * out, without a page of Keycloak in between and without a token in an address.
 */
@ApplicationScoped
class KeycloakSessions {
    private static final Logger LOG = Logger.getLogger(KeycloakSessions.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String realm;
    private final String clientId;
    private final String secret;

    KeycloakSessions(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm,
            @ConfigProperty(name = "quarkus.oidc.client-id") String clientId,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") String secret) {
        this.realm = realm;
        this.clientId = clientId;
        this.secret = secret;
    }

    /** @return false when Keycloak could not be told; a session that had ended already counts as ended */
    boolean end(String refreshToken) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/logout"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        form(Map.of("client_id", clientId, "client_secret", secret, "refresh_token", refreshToken))))
                .build();
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status < 300 || status == 400) {
                return true;
            }
            LOG.errorf("Keycloak answered %d to the end of a session.", status);
        } catch (IOException e) {
            LOG.errorf("Keycloak could not be told that a session ended: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
