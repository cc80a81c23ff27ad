package nl.busbaan.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes this call, from the verified access token and nothing else. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Keycloak's subject; the key to a professional or resident in our own tables. */
    public AccountId account() {
        return new AccountId(token().getSubject());
    }

    /** The application that the token was given to: a service's own name when it calls for itself. */
    public String client() {
        return token().getClaim("azp");
    }

    /** The verified e-mail address; empty when Keycloak has not verified it. */
    public Optional<String> verifiedEmail() {
        Boolean verified = token().getClaim("email_verified");
        return Boolean.TRUE.equals(verified) ? Optional.ofNullable(token().getClaim("email")) : Optional.empty();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
    }
}
