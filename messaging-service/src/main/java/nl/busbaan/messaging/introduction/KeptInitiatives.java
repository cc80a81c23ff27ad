package nl.busbaan.messaging.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import nl.busbaan.messaging.initiative.InitiativeId;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Which initiatives the caller keeps; only the sociale kaart knows, so it is asked anew for each call. Not inside a transaction. */
@ApplicationScoped
class KeptInitiatives {
    private static final Logger LOG = Logger.getLogger(KeptInitiatives.class);

    private final KeptInitiativesApi directory;
    private final JsonWebToken token;

    KeptInitiatives(@RestClient KeptInitiativesApi directory, JsonWebToken token) {
        this.directory = directory;
        this.token = token;
    }

    /** @throws ProblemException 503 when it can't be known now; then nothing is shown */
    Set<InitiativeId> ofCaller() {
        try {
            return directory.kept("Bearer " + token.getRawToken()).items().stream()
                    .map(kept -> new InitiativeId(kept.id()))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Which initiatives somebody keeps can't be known now, so he sees none (%s).",
                    e.getClass().getName());
            throw ProblemException.of(
                    ProblemType.DEPENDENCY_DOWN,
                    "De sociale kaart geeft nu geen antwoord. Probeer het zo nog een keer.");
        }
    }
}
