package nl.busbaan.gateway.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The tokens of a session as they stand, encrypted, in the database. */
record StoredTokens(
        String idToken,
        String accessToken,
        @Nullable String refreshToken,
        @Nullable Long accessTokenExpiresIn,
        @Nullable String accessTokenScope) {
    /** For a refresh token without an end (offline access), which the realm doesn't give. */
    private static final Duration LONGEST = Duration.ofHours(10);

    static StoredTokens of(AuthorizationCodeTokens tokens) {
        return new StoredTokens(
                tokens.getIdToken(),
                tokens.getAccessToken(),
                tokens.getRefreshToken(),
                tokens.getAccessTokenExpiresIn(),
                tokens.getAccessTokenScope());
    }

    static StoredTokens read(byte[] json) {
        return new JsonObject(new String(json, StandardCharsets.UTF_8)).mapTo(StoredTokens.class);
    }

    byte[] write() {
        return JsonObject.mapFrom(this).encode().getBytes(StandardCharsets.UTF_8);
    }

    AuthorizationCodeTokens toCodeFlow() {
        return new AuthorizationCodeTokens(idToken, accessToken, refreshToken, accessTokenExpiresIn, accessTokenScope);
    }

    /** A session lasts as long as it can be renewed: until the refresh token ends, else as long as the ID token. */
    Instant expiry(Instant now) {
        JsonObject claims = OidcCommonUtils.decodeJwtContent(refreshToken == null ? idToken : refreshToken);
        Long end = claims == null ? null : claims.getLong("exp");
        return end == null ? now.plus(LONGEST) : Instant.ofEpochSecond(end);
    }

    @Override
    public String toString() {
        return "StoredTokens[…]";
    }
}
