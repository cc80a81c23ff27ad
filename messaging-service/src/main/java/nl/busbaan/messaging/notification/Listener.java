package nl.busbaan.messaging.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.busbaan.messaging.colleague.CurrentProfessional;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who listens, and until when: no stream outlives its token. */
@RequestScoped
class Listener {
    private final Caller caller;
    private final CurrentProfessional professional;
    private final JsonWebToken token;

    Listener(Caller caller, CurrentProfessional professional, JsonWebToken token) {
        this.caller = caller;
        this.professional = professional;
        this.token = token;
    }

    @Transactional
    Recipient recipient() {
        return caller.has(Roles.PROFESSIONAL) ? Recipient.of(professional.id()) : Recipient.of(caller.account());
    }

    Instant expiry() {
        return Instant.ofEpochSecond(token.getExpirationTime());
    }
}
