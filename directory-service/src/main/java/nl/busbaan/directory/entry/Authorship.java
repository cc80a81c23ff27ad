package nl.busbaan.directory.entry;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** On whose behalf this request changes entries, and which way. The administrator in his editor, unless somebody says otherwise. */
@RequestScoped
public class Authorship {
    private final SecurityIdentity identity;
    private Origin origin = Origin.ADMINISTRATOR;
    private @Nullable UUID run;

    Authorship(SecurityIdentity identity) {
        this.identity = identity;
    }

    public void comesBy(Origin way) {
        origin = way;
    }

    /** @param id of the import or other run that changes many entries as one */
    public void comesBy(Origin way, UUID id) {
        origin = way;
        run = id;
    }

    public Origin origin() {
        return origin;
    }

    public Optional<UUID> run() {
        return Optional.ofNullable(run);
    }

    /** Keycloak's subject; none when no person is signed in, as with an organisation's own system. */
    public Optional<String> account() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.getSubject())
                : Optional.empty();
    }
}
