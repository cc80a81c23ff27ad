package nl.busbaan.messaging.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.busbaan.messaging.colleague.Colleague;
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

    /** Who enforces may listen, for his page does, and hears nothing: not what was told him before he began to, either. */
    @Transactional
    Recipient recipient() {
        if (!caller.has(Roles.PROFESSIONAL)) {
            return Recipient.of(caller.account());
        }
        Colleague colleague = professional.colleague();
        return colleague.enforces() ? Recipient.nobody() : Recipient.of(colleague.id());
    }

    Instant expiry() {
        return Instant.ofEpochSecond(token.getExpirationTime());
    }
}
