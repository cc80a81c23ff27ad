package nl.busbaan.devstack.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.busbaan.devstack.Devstack;
import nl.busbaan.devstack.Profile;

/** Real access tokens from Keycloak, kept until shortly before they expire. */
public final class Tokens {
    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String PASSWORD = "busbaan";
    private static final String SECRET = "busbaan-local";
    private static final Map<Profile, Tokens> BY_PROFILE =
            Map.of(Profile.TEST, new Tokens(Profile.TEST), Profile.LOCAL, new Tokens(Profile.LOCAL));

    private final URI endpoint;
    private final Map<String, Token> cached = new ConcurrentHashMap<>();

    private Tokens(Profile profile) {
        endpoint = URI.create(Devstack.endpointsOf(profile).realm() + "/protocol/openid-connect/token");
    }

    private record Token(String value, Instant expires) {}

    /** The token of a demo account in the test profile, for example {@code Tokens.of("raadsvrouw")}. */
    public static String of(String account) {
        return in(Profile.TEST).account(account);
    }

    /** The token a service itself uses in the test profile, for example {@code Tokens.service("messaging-service")}. */
    public static String service(String client) {
        return in(Profile.TEST).client(client);
    }

    public static Tokens in(Profile profile) {
        return java.util.Objects.requireNonNull(BY_PROFILE.get(profile));
    }

    public String account(String account) {
        return valid("account " + account, signIn("busbaan-cli", account));
    }

    /** One that Keycloak lets expire five seconds from now; in the test profile, and never kept. */
    public static String expiringSoon(String account) {
        return in(Profile.TEST)
                .request("account " + account, signIn("busbaan-cli-short", account))
                .value();
    }

    private static Map<String, String> signIn(String client, String account) {
        return Map.of(
                "grant_type", "password",
                "client_id", client,
                "username", account,
                "password", PASSWORD,
                "scope", "openid");
    }

    public String client(String client) {
        return valid(
                "client " + client,
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", SECRET));
    }

    private String valid(String key, Map<String, String> form) {
        return java.util.Objects.requireNonNull(cached.compute(
                        key,
                        (same, token) -> token != null
                                        && Instant.now()
                                                .isBefore(token.expires().minus(MARGIN))
                                ? token
                                : request(key, form)))
                .value();
    }

    private Token request(String who, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("Keycloak gives no token for %s: status %d, %s"
                        .formatted(who, response.statusCode(), response.body()));
            }
            var answer = new ObjectMapper().readTree(response.body());
            return new Token(
                    answer.path("access_token").asText(),
                    Instant.now().plusSeconds(answer.path("expires_in").asLong()));
        } catch (IOException problem) {
            throw new IllegalStateException("Keycloak at %s does not answer: %s".formatted(endpoint, problem), problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Broken off while asking for a token.", interrupted);
        }
    }

    /** The {@code sub} in a token: who Keycloak says it is. */
    public static String subject(String token) {
        var payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        try {
            return new ObjectMapper().readTree(payload).path("sub").asText();
        } catch (IOException problem) {
            throw new IllegalArgumentException("The token's payload is not JSON.", problem);
        }
    }
}
